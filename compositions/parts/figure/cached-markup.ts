import type { FigureLook } from '../../../src/figures/look';
import { type FigureMarkup, markupOf } from '../../../src/figures/markup';
import { detailAt } from '../../../src/figures/size';
import { LIBRARY } from './library';

const cache = new Map<string, FigureMarkup>();

/** The markup of a look at a scale, composed once: fifty people of one look cost one composition. */
export function cachedMarkup(look: FigureLook, scale: number): FigureMarkup {
  const detail = detailAt(scale);
  const key = `${detail} ${JSON.stringify(look)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = markupOf(look, LIBRARY[detail]);
  cache.set(key, made);
  return made;
}
