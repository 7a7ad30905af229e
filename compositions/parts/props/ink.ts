import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** What an ink line needs: round joins and ends, in every prop. */
export interface InkStroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeLinejoin: 'round';
  readonly strokeLinecap: 'round';
}

/** An ink line of `width` px on something drawn at `scale`: it comes out equally heavy at every size. */
export function ink(scale = 1, width: number = LINE.normal): InkStroke {
  return { stroke: COLOR.ink, strokeWidth: width / scale, strokeLinejoin: 'round', strokeLinecap: 'round' };
}

/** `translate` and `scale` of a prop that stands at (x, y), mirrored or not. */
export function placed(x: number, y: number, scale: number, flip = false): string {
  return `translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`;
}
