import type { FigureLook } from '../../../src/figures/look';
import { type FigureMarkup, markupOf } from '../../../src/figures/markup';
import { LIBRARY } from './library';

const cache = new Map<string, FigureMarkup>();

/** The markup of a look, composed once: fifty people of one look cost one composition. */
export function cachedMarkup(look: FigureLook): FigureMarkup {
  const key = JSON.stringify(look);
  const known = cache.get(key);
  if (known) return known;
  const made = markupOf(look, LIBRARY);
  cache.set(key, made);
  return made;
}
