import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import type { HandProps } from './hand-props';
import { ink, placed } from './ink';

/** A ball under a hand: 1 is 76 px wide. */
export function Ball({ x, y, scale = 1, fill = COLOR.paper }: HandProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={placed(x, y, scale)}>
      <circle cx={0} cy={24} r={38} fill={COLOR.paper} {...line} />
      <path
        d="M-36 14C-18 30 18 30 36 14C40 22 39 34 32 44C14 54 -14 54 -32 44C-39 34 -40 22 -36 14Z"
        fill={fill}
        {...line}
      />
    </g>
  );
}
