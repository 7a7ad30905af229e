import type { ReactElement, ReactNode } from 'react';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';

interface FromBehindProps {
  /** px: the middle of the strong line that it comes from behind. */
  readonly y: number;
  readonly way: 'up' | 'down';
  /** px from where nothing of it is seen. */
  readonly travel: number;
  /** 0 hidden, 1 in place; a spring may go a little over it. */
  readonly progress: number;
  readonly children: ReactNode;
}

/** Comes out from behind a line, up or down, whole all the way: nothing grows or is squeezed, and the line stays in front. */
export function FromBehind({ y, way, travel, progress, children }: FromBehindProps): ReactElement | null {
  if (progress <= 0) return null;
  const up = way === 'up';
  const edge = y + (up ? -1 : 1) * (LINE.strong / 2);
  const top = up ? edge - FRAME.height : edge;
  const shift = Math.round((1 - progress) * travel * 10) / 10;
  return (
    <svg x={0} y={top} width={FRAME.width} height={FRAME.height}>
      <g transform={`translate(0 ${(up ? shift : -shift) - top})`}>{children}</g>
    </svg>
  );
}
