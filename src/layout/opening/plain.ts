import type { FigureLook } from '../../figures/look';
import { NEUTRAL, SKIN } from '../../figures/tones';
import { COLOR } from '../../theme/color';
import { mix } from '../ease';
import { pick, seededRandom } from '../random';

/** Clothes in the street's own greens and sands: rich, but no segment's. */
const CLOTHES = [
  COLOR.green,
  COLOR.mint2,
  COLOR.forest2,
  NEUTRAL.white,
  COLOR.green,
  COLOR.wood,
  COLOR.mint2,
] as const;

/** On these skin tones a wood-coloured top would be taken for skin. */
const LIKE_WOOD: readonly string[] = SKIN.slice(0, 3);

const clothesFor = (skin: string) =>
  CLOTHES.filter((colour) => colour !== COLOR.wood || !LIKE_WOOD.includes(skin));

/** The same person before the question: in the pharmacy's own colours; `outer` when the colour is chosen by hand. */
export function plainLook(look: FigureLook, seed: string, outer?: string): FigureLook {
  const random = seededRandom(`plain ${seed}`);
  const worn = outer ?? pick<string>(random, clothesFor(look.skin));
  const clip = pick<string>(random, CLOTHES);
  return {
    ...look,
    ...(look.jacket ? { jacket: worn } : { top: worn }),
    headwear: clip,
    clip,
  };
}

/** Shades between the plain and the coloured look: few, so that each is composed once. */
const SHADES = 4;

/** The look on its way from plain (0) to its own colours (1). */
export function tintedLook(plain: FigureLook, look: FigureLook, t: number): FigureLook {
  const share = Math.round(t * SHADES) / SHADES;
  if (share === 0) return plain;
  if (share === 1) return look;
  const between = (a?: string, b?: string) => (a && b ? mix(a, b, share) : b);
  const top = mix(plain.top, look.top, share);
  const jacket = between(plain.jacket, look.jacket);
  const headwear = between(plain.headwear, look.headwear);
  const clip = between(plain.clip, look.clip);
  return {
    ...look,
    top,
    ...(jacket ? { jacket } : {}),
    ...(headwear ? { headwear } : {}),
    ...(clip ? { clip } : {}),
  };
}
