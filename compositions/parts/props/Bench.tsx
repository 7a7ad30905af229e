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

/** What carries it: posts of the back that go on as hind legs, a rail between the legs, front legs, and the arm at its far end. */
const BEAMS = {
  back: 'M-254 -14V-296M8 -14V-296',
  rail: 'M-280 -62H44',
  legs: 'M-282 -150V0M46 -150V0',
  arm: 'M-282 -168V-224H-250',
} as const;

/** A garden bench with a back. */
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
      {beam(BEAMS.back, 12)}
      {[-286, -240].map((top) => (
        <rect key={top} x={-300} y={top} width={356} height={32} rx={6} fill={PLACE_COLOR.timber} {...line} />
      ))}
      {beam(BEAMS.rail, 8)}
      {beam(BEAMS.legs, 14)}
      <rect x={-300} y={-168} width={366} height={28} rx={8} fill={PLACE_COLOR.timber} {...line} />
      {beam(BEAMS.arm, 12)}
    </g>
  );
}
