import type { ReactElement } from 'react';
import { COUNTER, ROOM } from '../../../src/layout/benefit/room';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Bag } from '../../parts/props/Bag';

/** Px between the battens of the front, at least. */
const BATTEN = 56;

/** The counter that the two talk across, with what is on it; `up` 0–1. */
export function Counter({ up }: { readonly up: number }): ReactElement | null {
  if (up <= 0) return null;
  const { left, right, bottom } = ROOM;
  const { top, board, sinks } = COUNTER;
  const front = { x: left + 3, y: top + board, width: right - left - 6, height: bottom - top - board };
  const count = Math.floor(front.width / BATTEN);
  const battens = Array.from({ length: count - 1 }, (_, i) => front.x + ((i + 1) * front.width) / count);
  return (
    <g
      transform={`translate(0 ${(1 - up) * sinks})`}
      stroke={COLOR.ink}
      strokeWidth={LINE.normal}
      strokeLinejoin="round"
    >
      <Till />
      <Bag x={1742} y={top - 98 * BAG} scale={BAG} />
      <rect {...front} fill={COLOR.green} />
      <path
        d={battens.map((x) => `M${x} ${front.y}V${bottom}`).join('')}
        stroke={COLOR.forest}
        strokeWidth={LINE.fine}
      />
      <rect x={left - 26} y={top} width={right - left + 52} height={board} rx={16} fill={COLOR.wood} />
    </g>
  );
}

const BAG = 1.7;

/** The till at the counter's left end: a screen that leans back on its foot. */
const Till = (): ReactElement => (
  <g transform={`translate(176 ${COUNTER.top})`}>
    <path d="M-14 -60H14V0H-14Z" fill={COLOR.ink} />
    <path d="M-72 -22H72V0H-72Z" fill={COLOR.paper} />
    <path d="M-84 -150H72L84 -48H-72Z" fill={COLOR.forest} />
    <path d="M-70 -138H62L70 -60H-62Z" fill={hue('blue').tint} />
  </g>
);
