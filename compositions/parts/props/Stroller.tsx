import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { ink, placed } from './ink';

interface StrollerProps {
  /** Px: ground point; the wheels stand 26 and 96 px to the right of it at scale 1. */
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
  readonly fill: string;
  /** Px: the hand that pushes; without it the handle ends in the air. */
  readonly hand?: { readonly x: number; readonly y: number } | undefined;
  /** Degrees the wheels have turned. */
  readonly rollDeg?: number;
}

const WHEELS = [26, 96] as const;

/** A pram, pushed to the right (or left when flipped) by a hand. */
export function Stroller(props: StrollerProps): ReactElement {
  const { x, y, scale = 1, flip = false, fill, hand, rollDeg = 0 } = props;
  const line = ink(scale);
  const strong = ink(scale, LINE.strong);
  const side = flip ? -1 : 1;
  const [hx, hy] = hand ? [((hand.x - x) / scale) * side, (hand.y - y) / scale] : [-70, -150];
  return (
    <g transform={placed(x, y, scale, flip)}>
      <path d={`M${hx} ${hy}C${hx + 40} ${hy + 4} -24 -140 -4 -104`} fill="none" {...strong} />
      <path d="M-4 -104C-4 -160 50 -196 104 -180L60 -104Z" fill={COLOR.white} {...line} />
      <path d="M-10 -104H132C132 -62 104 -44 70 -44H40C8 -44 -8 -66 -10 -104Z" fill={fill} {...line} />
      <path d="M24 -44L84 -18M96 -44L32 -18" fill="none" {...strong} />
      {WHEELS.map((wx) => (
        <g key={wx} transform={`translate(${wx} -17) rotate(${rollDeg})`}>
          <circle r={17} fill={COLOR.paper} {...line} />
          <path d="M-17 0H17M0 -17V17" {...ink(scale, LINE.fine)} />
          <circle r={4} fill={COLOR.ink} />
        </g>
      ))}
    </g>
  );
}
