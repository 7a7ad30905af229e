import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import type { HandProps } from './hand-props';
import { ink, placed } from './ink';

/** A lit lantern, hanging from a hand: 1 is 120 px high. */
export function Lantern({ x, y, scale = 1, fill = PLACE_COLOR.lamp }: HandProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={placed(x, y, scale)}>
      <path d="M-18 34C-18 -10 18 -10 18 34" fill="none" {...line} />
      <rect x={-26} y={44} width={52} height={66} rx={4} fill={fill} {...line} />
      <path d="M0 62C12 78 8 92 0 94C-8 92 -12 78 0 62Z" fill={COLOR.paper} {...ink(scale, 3)} />
      <path d="M-32 46L-16 28H16L32 46Z" fill={COLOR.forest} {...line} />
      <rect x={-32} y={106} width={64} height={14} rx={4} fill={COLOR.forest} {...line} />
    </g>
  );
}
