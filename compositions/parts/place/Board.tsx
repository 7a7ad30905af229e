import type { ReactElement } from 'react';
import type { CategorySign } from '../../../src/layout/persona/label';
import { COLOR } from '../../../src/theme/color';
import { Icon } from '../icon/Icon';
import { Rise } from '../motion/moves';
import { Text } from '../type/Text';

/** A word is there from this share of its way on, in its full size; px that all of the way is. */
const SEEN = 0.5;
const LIFT = 12;

/** Icon and word of a category, without the board that each place makes of it. */
export function BoardText({
  sign,
  tint,
  worded,
}: {
  readonly sign: CategorySign;
  /** 0–1: the word makes room while the picture's edge would cut it; the icon stays. */
  readonly worded: number;
  readonly tint: string;
}): ReactElement {
  return (
    <g>
      <Icon name={sign.icon.name} x={sign.cx} y={sign.icon.y} size={sign.icon.size} tint={tint} />
      <Rise progress={worded < SEEN ? 0 : worded} distance={LIFT}>
        <Text
          x={sign.cx}
          y={sign.textY}
          style={sign.style}
          fill={COLOR.ink}
          anchor="middle"
          leading={sign.leading}
          lines={sign.lines}
        />
      </Rise>
    </g>
  );
}
