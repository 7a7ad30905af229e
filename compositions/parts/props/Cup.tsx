import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { ink, placed } from './ink';

interface CupProps {
  /** Px: middle of the palm the cup stands in. */
  readonly x: number;
  readonly y: number;
  /** 1 is 44 px wide and 52 px high. */
  readonly scale?: number;
  /** The band around it. */
  readonly band?: string;
}

/** A paper cup with a lid, standing in a hand. */
export function Cup({ x, y, scale = 1, band = COLOR.green }: CupProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={placed(x, y, scale)}>
      <path d="M-19 -44H19L14 0H-14Z" fill={COLOR.paper} {...line} />
      <path d="M-17.6 -32H17.6L15.7 -15H-15.7Z" fill={band} {...line} />
      <path d="M-22 -45C-22 -54 -16 -54 -14 -54H14C16 -54 22 -54 22 -45Z" fill={COLOR.white} {...line} />
    </g>
  );
}
