import type { FigureLook } from '../../figures/look';
import { NEUTRAL } from '../../figures/tones';
import { COLOR, hue } from '../../theme/color';
import { pick, seededRandom } from '../random';

/** Trousers of the street: no colour stands for a segment yet, so any of the brand's goes. */
const TROUSERS = [
  NEUTRAL.ink,
  hue('blue').fill,
  NEUTRAL.beige,
  NEUTRAL.forest,
  hue('plum').fill,
  NEUTRAL.ink,
] as const;

/** Every so many wear the pharmacy's own greens or white above the waist. */
const GREENS = [COLOR.green, COLOR.mint2, NEUTRAL.white] as const;
const GREEN_EVERY = 4;

/** A stranger dressed for the street: the same person in more colours than a segment has. */
export function streetLook(look: FigureLook, id: string, turn: number): FigureLook {
  const random = seededRandom(`street ${id}`);
  const worn = look.jacket ?? look.top;
  const coat = turn % GREEN_EVERY === 1 ? pick<string>(random, GREENS) : worn;
  const trousers = TROUSERS.filter((colour) => colour !== coat);
  return {
    ...look,
    ...(look.jacket ? { jacket: coat } : { top: coat }),
    pants: pick<string>(random, trousers),
  };
}
