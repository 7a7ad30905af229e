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

/** What carries it: a rail between its legs. */
const BEAMS = { rail: 'M-196 -62H44', legs: 'M-198 -150V0M46 -150V0' } as const;

/** A bench of one plank, so low that nothing behind it is crossed. */
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
      {beam(BEAMS.rail, 8)}
      {beam(BEAMS.legs, 14)}
      <rect x={-226} y={-168} width={292} height={28} rx={8} fill={PLACE_COLOR.timber} {...line} />
    </g>
  );
}
