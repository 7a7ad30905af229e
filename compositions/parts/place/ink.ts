import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** The ink line of drawn things as SVG attributes; width in px. */
export const ink = (width: number = LINE.normal) =>
  ({ stroke: COLOR.ink, strokeWidth: width, strokeLinejoin: 'round', strokeLinecap: 'round' }) as const;

/** A line without a fill. */
export const inkLine = (width: number = LINE.normal) => ({ fill: 'none', ...ink(width) }) as const;
