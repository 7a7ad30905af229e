import { COLOR } from '../theme/color';
import { bodyOf } from './bodies';
import type { Slot } from './library';
import type { FigureLook } from './look';
import { METAL, NEUTRAL } from './tones';

/** The colour of every slot for a look. Someone in a jacket keeps its colour in poses that are drawn without one. */
export function paintOf(look: FigureLook): Record<Slot, string> {
  const { over } = bodyOf(look.body);
  const outer = look.jacket ?? look.top;
  const underJacket = look.jacket ? look.top : NEUTRAL.white;
  return {
    ink: COLOR.ink,
    skin: look.skin,
    hair: look.hair,
    top: over === 'nothing' ? outer : over === 'coat' ? look.top : underJacket,
    jacket: over === 'coat' ? NEUTRAL.white : outer,
    pants: look.pants,
    shoes: look.shoes ?? NEUTRAL.white,
    headwear: look.headwear ?? outer,
    clip: look.clip ?? outer,
    metal: METAL,
    white: NEUTRAL.white,
  };
}
