import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import type { HandProps } from './hand-props';
import { ink, placed } from './ink';

/** A wicker basket with something green in it, held by its bow: 1 is 116 px wide. */
export function Basket({ x, y, scale = 1, fill = PLACE_COLOR.timber }: HandProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={placed(x, y, scale)}>
      <path d="M-44 62C-40 -18 40 -18 44 62" fill="none" {...ink(scale, 8)} />
      <path
        d="M-24 64C-34 30 -14 22 -8 46C-4 18 20 20 14 48C26 34 36 44 28 64Z"
        fill={COLOR.green}
        {...line}
      />
      <circle cx={-26} cy={54} r={12} fill={PLACE_COLOR.apple} {...line} />
      <path d="M-58 60H58L46 116H-46Z" fill={fill} {...line} />
      <path d="M-54 80H54M-50 98H50" fill="none" {...ink(scale, 3)} />
    </g>
  );
}
