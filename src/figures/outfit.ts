import { pick, type Random } from '../layout/random';
import type { Hue } from '../theme/color';
import type { BodyName } from './bodies';
import type { FigureLook } from './look';
import { NEUTRAL } from './tones';

/** Kinds of clothes. The segment's hue is always what the figure shows most of above the waist. */
export const OUTFITS = ['tee', 'light-tee', 'jacket', 'open-jacket', 'shirt', 'light-shirt', 'dots'] as const;
export type Outfit = (typeof OUTFITS)[number];

type Clothes = Pick<FigureLook, 'body' | 'top' | 'pants'> & Partial<Pick<FigureLook, 'jacket'>>;

/** Trousers in turn of likelihood: dark and sand ones let the segment's hue shine, grey-green dulls it. */
const PANTS = [
  NEUTRAL.ink,
  NEUTRAL.forest,
  NEUTRAL.beige,
  NEUTRAL.ink,
  NEUTRAL.forest,
  NEUTRAL.beige,
  NEUTRAL.slate,
] as const;

/** Bodies a tee is drawn on when its wearer just stands. */
const TEE_BODIES = ['resting', 'crossed-arms'] as const satisfies readonly BodyName[];

/** The same for children, who are on their way somewhere. */
const CHILD_BODIES = ['resting', 'walking'] as const satisfies readonly BodyName[];

/** Clothes of an outfit in a hue: own standing body, top, jacket and neutral trousers. */
export function dress(random: Random, outfit: Outfit, hue: Hue, child: boolean): Clothes {
  const pants = pick<string>(random, PANTS);
  const tee = pick<BodyName>(random, child ? CHILD_BODIES : TEE_BODIES);
  switch (outfit) {
    case 'tee':
      return { body: tee, top: hue.fill, pants };
    case 'light-tee':
      return { body: tee, top: hue.light, pants };
    case 'jacket':
      return { body: 'blazer', top: NEUTRAL.white, jacket: hue.fill, pants };
    case 'open-jacket':
      return { body: 'easing', top: NEUTRAL.white, jacket: hue.fill, pants };
    case 'shirt':
      return { body: 'shirt', top: hue.fill, pants };
    case 'light-shirt':
      return { body: 'shirt', top: hue.light, pants };
    case 'dots':
      return { body: 'polkadots', top: hue.fill, pants };
  }
}
