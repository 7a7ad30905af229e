import { COLOR, hue } from '../theme/color';
import type { FigureLook } from './look';
import { HAIR, NEUTRAL, SKIN } from './tones';

/** The film's fixed cast: those who use the results. The same person wherever the role appears (ART.md, Cast). */
export const ROLES = {
  /** Shelf by place. White coat when standing, green uniform at work. */
  pharmacist: {
    body: 'coat',
    head: 'Bun',
    face: 'Smile',
    skin: SKIN[2],
    hair: HAIR.dark,
    top: COLOR.green,
    pants: NEUTRAL.ink,
    scale: 1,
  },
  /** Right doors first. */
  supplier: {
    body: 'blazer',
    head: 'MediumTwo',
    face: 'Smile',
    skin: SKIN[1],
    hair: HAIR.dark,
    top: NEUTRAL.white,
    jacket: hue('plum').fill,
    pants: NEUTRAL.ink,
    scale: 1,
  },
  /** Assortment by cluster. */
  categoryManager: {
    body: 'easing',
    head: 'MediumThree',
    face: 'Smile',
    skin: SKIN[0],
    hair: HAIR.brown,
    top: NEUTRAL.white,
    jacket: hue('coral').fill,
    pants: NEUTRAL.ink,
    scale: 1,
  },
  /** Goals by cluster. */
  regionManager: {
    body: 'crossed-arms',
    head: 'ShortOne',
    face: 'Smile',
    skin: SKIN[3],
    hair: HAIR.dark,
    top: hue('blue').fill,
    pants: NEUTRAL.ink,
    beard: 'Chin',
    scale: 1,
  },
  /** The right message to the right segment. */
  marketer: {
    body: 'shirt',
    head: 'ShortThree',
    face: 'Smile',
    skin: SKIN[0],
    hair: HAIR.red,
    top: hue('sun').fill,
    pants: NEUTRAL.slate,
    accessory: 'GlassesTwo',
    scale: 1,
  },
} as const satisfies Record<string, FigureLook>;

export type RoleName = keyof typeof ROLES;

/** The look of a role. */
export function roleLook(name: RoleName): FigureLook {
  return ROLES[name];
}
