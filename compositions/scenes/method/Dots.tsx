import type { ReactElement } from 'react';
import type { Point } from '../../../src/layout/method/types';
import { LINE } from '../../../src/theme/line';

interface DotsProps {
  readonly points: readonly Point[];
  /** px, line included. */
  readonly radius: number;
  readonly fill: string;
  readonly line: string;
  /** px. */
  readonly lineWidth?: number | undefined;
}

/** Many dots as two paths: strokes of no length with round ends, first in the line's colour, then in their own. */
export function Dots({ points, radius, fill, line, lineWidth = LINE.fine }: DotsProps): ReactElement | null {
  if (points.length === 0) return null;
  const d = points.map((p) => `M${p.x.toFixed(1)} ${p.y.toFixed(1)}h.01`).join('');
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke={line} strokeWidth={2 * radius} />
      <path d={d} stroke={fill} strokeWidth={2 * (radius - lineWidth)} />
    </g>
  );
}
