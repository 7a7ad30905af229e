import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** The ink line of everything near, as SVG attributes. */
export const INK = {
  stroke: COLOR.ink,
  strokeWidth: LINE.normal,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;

/** Line in px of something drawn at a scale of 1, and by how much it grows with the scale. */
const GROWING = { base: 3, perScale: 1 } as const;

/** The ink line of something drawn at a scale: heavier when it is near, but not as many times as it is larger. */
export const inkAt = (scale: number) => ({
  ...INK,
  strokeWidth: (GROWING.base + GROWING.perScale * scale) / scale,
});
