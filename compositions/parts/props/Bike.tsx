import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { ink } from './ink';

/** px: wheels, and half the distance between their middles. */
const WHEEL = { r: 56, hub: 7, half: 88 } as const;
/** Frame, fork and stays, from the ground under the middle. */
const FRAME = 'M-88 -56L-30 -138L58 -138L-6 -56ZM-30 -138L-6 -56M58 -138L88 -56M64 -122L50 -170';
const BARS = 'M50 -170C66 -182 84 -176 88 -160';

interface BikeProps {
  /** Ground under its middle, px. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: string;
}

/** A bicycle with a basket that leans against a wall. */
export function Bike({ x, y, scale, fill }: BikeProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {[-WHEEL.half, WHEEL.half].map((cx) => (
        <g key={cx}>
          <circle cx={cx} cy={-WHEEL.r} r={WHEEL.r} fill="none" {...ink(1, 6)} />
          <circle cx={cx} cy={-WHEEL.r} r={WHEEL.hub} fill={COLOR.ink} />
        </g>
      ))}
      <path d={FRAME} fill="none" {...ink(1, 16)} />
      <path
        d={FRAME}
        fill="none"
        stroke={fill}
        strokeWidth={9}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M-30 -138L-38 -164" {...ink(1, 8)} />
      <path d="M-62 -168H-18C-14 -160 -22 -156 -36 -156H-54C-62 -158 -64 -162 -62 -168Z" fill={COLOR.ink} />
      <path d="M70 -172H122L114 -128H78Z" fill={COLOR.wood} {...ink()} />
      <path d={BARS} fill="none" {...ink(1, 8)} />
    </g>
  );
}
