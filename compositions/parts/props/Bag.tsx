import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { Heart } from '../brand/Heart';
import { ink, placed } from './ink';

interface BagProps {
  /** Px: where the hand holds the handles. */
  readonly x: number;
  readonly y: number;
  /** 1 is 76 px wide and 98 px high below the hand. */
  readonly scale?: number;
  readonly fill?: string;
  /** Degrees about the hand: it swings with the walk. */
  readonly swingDeg?: number;
}

/** The pharmacy's paper bag with our own heart, hanging from a hand. */
export function Bag({ x, y, scale = 1, fill = COLOR.white, swingDeg = 0 }: BagProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={`${placed(x, y, scale)} rotate(${swingDeg})`}>
      <path d="M-16 22C-14 -6 14 -6 16 22" fill="none" {...line} />
      <path d="M-34 20H34L38 98H-38Z" fill={fill} {...line} />
      <Heart
        cx={0}
        cy={58}
        width={17}
        line={0}
        colors={{ left: COLOR.green, right: COLOR.green, cross: COLOR.forest }}
      />
    </g>
  );
}
