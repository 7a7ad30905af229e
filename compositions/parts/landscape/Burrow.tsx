import type { ReactElement } from 'react';
import { type PlaceProps, swing } from './place';

const HOLE =
  'M-130 34C-150 -20 -90 -52 0 -50C96 -52 150 -14 128 36C90 62 -92 62 -130 34ZM100 -20C140 -60 150 -110 190 -150H230C200 -100 180 -40 122 10Z';
const HARE = 'M-70 30C-84 -14 -44 -38 -4 -32C30 -30 48 -10 50 8C74 2 84 18 74 32Z';
const EARS = 'M44 4C20 -10 -6 -12 -14 -4C-6 8 22 14 46 14Z';

/** Somebody small sleeps under the ground, in (x, y). */
export function Burrow({
  x,
  y,
  fill,
  color,
  frame,
}: {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly color: PlaceProps['color'];
  readonly frame: number;
}): ReactElement {
  const breath = 1 + 0.03 * swing(frame, 96);
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={HOLE} fill={color.mark} />
      <g transform={`translate(0 30) scale(1 ${breath.toFixed(3)}) translate(0 -30)`} fill={fill}>
        <path d={HARE} />
        <path d={EARS} fill={color.ground} />
      </g>
    </g>
  );
}
