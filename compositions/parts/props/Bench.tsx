import type { ReactElement } from 'react';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink, placed } from './ink';

interface BenchProps {
  /** px: under the middle of who sits on its front end, looking to the right. */
  readonly x: number;
  readonly y: number;
  /** px per figure unit of who sits on it. */
  readonly scale: number;
  readonly flip: boolean;
}

/** px of the drawing per figure unit: its seat is where a figure with crossed legs sits. */
const UNIT = 0.2;

/** A garden bench with a back. */
export function Bench({ x, y, scale, flip }: BenchProps): ReactElement {
  const size = scale / UNIT;
  const line = ink(size);
  return (
    <g transform={placed(x, y, size, flip)}>
      <path d="M-252 -160V-292M-86 -160V-292" fill="none" {...ink(size, 20)} />
      <path
        d="M-252 -160V-292M-86 -160V-292"
        fill="none"
        {...line}
        stroke={PLACE_COLOR.timberDark}
        strokeWidth={12 / size}
      />
      {[-286, -240].map((top) => (
        <rect key={top} x={-300} y={top} width={262} height={32} rx={6} fill={PLACE_COLOR.timber} {...line} />
      ))}
      <path d="M-240 -150V0M30 -150V0" fill="none" {...ink(size, 20)} />
      <path
        d="M-240 -150V0M30 -150V0"
        fill="none"
        {...line}
        stroke={PLACE_COLOR.timberDark}
        strokeWidth={12 / size}
      />
      <rect x={-300} y={-168} width={366} height={28} rx={8} fill={PLACE_COLOR.timber} {...line} />
    </g>
  );
}
