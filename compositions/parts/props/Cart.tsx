import type { ReactElement } from 'react';
import { METAL } from '../../../src/figures/tones';
import { COLOR } from '../../../src/theme/color';
import { Heart } from '../brand/Heart';
import { ink, placed } from './ink';

interface BoxProps {
  /** Px: middle of the bottom edge. */
  readonly x: number;
  readonly y: number;
  /** 1 is 92 × 64 px. */
  readonly scale?: number;
}

/** A delivery box with tape and our own heart. */
export function Box({ x, y, scale = 1 }: BoxProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={placed(x, y, scale)}>
      <rect x={-46} y={-64} width={92} height={64} rx={5} fill={COLOR.wood} {...line} />
      <rect x={-9} y={-64} width={18} height={26} fill={COLOR.wood2} {...line} />
      <Heart
        cx={27}
        cy={-20}
        width={9}
        line={0}
        colors={{ left: COLOR.green, right: COLOR.green, cross: COLOR.forest }}
      />
    </g>
  );
}

interface CartProps {
  /** Px: ground point under the wheel. */
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
  /** How many boxes are stacked on it. */
  readonly boxes?: number;
  /** Px: the hand that holds the grip; without it the grip stands 174 px over the ground. */
  readonly hand?: { readonly x: number; readonly y: number } | undefined;
}

/** A hand truck with boxes, pushed to the right (or left when flipped). */
export function Cart(props: CartProps): ReactElement {
  const { x, y, scale = 1, flip = false, boxes = 2, hand } = props;
  const side = flip ? -1 : 1;
  const [hx, hy] = hand ? [((hand.x - x) / scale) * side, (hand.y - y) / scale] : [-42, -178];
  const frame = `M${hx} ${hy}L-12 ${hy + 2}L-4 -14H92`;
  const tube = { fill: 'none', strokeLinejoin: 'round', strokeLinecap: 'round' } as const;
  return (
    <g transform={placed(x, y, scale, flip)}>
      <path d={frame} {...tube} stroke={COLOR.ink} strokeWidth={14} />
      <path d={frame} {...tube} stroke={METAL} strokeWidth={6} />
      {Array.from({ length: boxes }, (_, i) => (
        <Box key={i} x={50} y={-21 - i * 66} />
      ))}
      <circle cx={0} cy={-15} r={15} fill={COLOR.paper} {...ink(scale)} />
      <circle cx={0} cy={-15} r={4} fill={COLOR.ink} />
    </g>
  );
}
