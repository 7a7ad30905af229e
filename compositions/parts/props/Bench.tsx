import type { ReactElement } from 'react';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink, placed } from './ink';

interface BenchProps {
  /** px: under the middle of who sits on it, looking to the right. */
  readonly x: number;
  readonly y: number;
  /** px per figure unit of who sits on it. */
  readonly scale: number;
  readonly flip: boolean;
}

/** px of the drawing per figure unit: its seat is where a figure with crossed legs sits. */
const UNIT = 0.2;

/** The leaning back and the arm, seen from the end, over a chest of planks that closes it down to the ground. */
const PARTS = {
  back: 'M-112 -158L-136 -318',
  arm: 'M-122 -234H30V-158',
} as const;

/** A settle seen from its end: whoever sits on it has its back behind them and its chest under them. */
export function Bench({ x, y, scale, flip }: BenchProps): ReactElement {
  const size = scale / UNIT;
  const line = ink(size);
  const beam = (d: string, width: number) => (
    <g>
      <path d={d} fill="none" {...ink(size, width + 8)} />
      <path d={d} fill="none" {...line} stroke={PLACE_COLOR.timberDark} strokeWidth={width / size} />
    </g>
  );
  return (
    <g transform={placed(x, y, size, flip)}>
      {beam(PARTS.arm, 12)}
      {beam(PARTS.back, 20)}
      <path d="M-116 -150H18V0H-116Z" fill={PLACE_COLOR.timberDark} {...line} />
      <path d="M-92 -116H-6V-34H-92Z" fill={PLACE_COLOR.timber} {...line} />
      <rect x={-134} y={-168} width={200} height={28} rx={8} fill={PLACE_COLOR.timber} {...line} />
    </g>
  );
}
