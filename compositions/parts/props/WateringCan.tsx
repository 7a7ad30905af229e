import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import type { HandProps } from './hand-props';
import { ink, placed } from './ink';

/** A watering can, held by its handle: 1 is 150 px long. */
export function WateringCan({ x, y, scale = 1, flip = false, fill = COLOR.green }: HandProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={placed(x, y, scale, flip)}>
      <path d="M-34 40C-40 -16 34 -16 30 40" fill="none" {...ink(scale, 9)} />
      <path d="M34 84L82 30L96 38L44 104Z" fill={fill} {...line} />
      <path d="M70 18L106 40L98 52L64 30Z" fill={PLACE_COLOR.lamp} {...line} />
      <path d="M-42 38H40L34 112H-36Z" fill={fill} {...line} />
      <path d="M-40 58H38" fill="none" {...line} />
    </g>
  );
}
