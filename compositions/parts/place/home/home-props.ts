import type { Hue } from '../../../../src/theme/color';
import { PLACE_COLOR } from '../../../../src/theme/place-color';

/** What a drawn home is given. It stands on y = 0 with its left wall at x = 0 and is cropped by the picture's edge. */
export interface HomeProps {
  readonly hue: Hue;
  readonly frame: number;
  /** 0–1: how much it has come alive: lamps are lit, the chimney smokes. */
  readonly alive: number;
  /** Snow on the roof. */
  readonly snow: boolean;
}

/** Walls and their boards, of another tone where the segment's own hue is near. */
export function facade({ hue }: Pick<HomeProps, 'hue'>): { readonly wall: string; readonly line: string } {
  return hue.name === 'sun' || hue.name === 'cinnamon'
    ? { wall: PLACE_COLOR.plaster, line: PLACE_COLOR.plasterShade }
    : { wall: PLACE_COLOR.facade, line: PLACE_COLOR.facadeLine };
}
