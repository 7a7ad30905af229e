import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** The ink line of everything near, as SVG attributes. */
export const INK = {
  stroke: COLOR.ink,
  strokeWidth: LINE.normal,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;
