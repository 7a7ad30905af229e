import type { FigureLook } from '../../figures/look';
import { NEUTRAL } from '../../figures/tones';
import { COLOR } from '../../theme/color';
import { pick, seededRandom } from '../random';

/** Clothes that belong to no segment: light, so that nobody stands out yet. */
const CLOTHES = [NEUTRAL.white, NEUTRAL.mint, NEUTRAL.beige, COLOR.sand, COLOR.wall] as const;

/** The same person in clothes of no colour: what a passer-by wears until the question is asked. */
export function plainLook(look: FigureLook, seed: string): FigureLook {
  const random = seededRandom(`plain ${seed}`);
  const outer = pick<string>(random, CLOTHES);
  const clip = pick<string>(random, CLOTHES);
  return {
    ...look,
    ...(look.jacket ? { jacket: outer } : { top: outer }),
    headwear: clip,
    clip,
  };
}
