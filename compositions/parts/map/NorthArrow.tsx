import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../type/Text';

interface NorthArrowProps {
  /** Middle of the arrow, px. */
  readonly x: number;
  readonly y: number;
  /** The view's angle in degrees: the arrow turns as the map does. */
  readonly angle: number;
}

/** px from the arrow's middle to the letter's. */
const REACH = 72;
/** px from the letter's middle to its baseline. */
const LETTER_DROP = 11;

/** Which way is north on the turned map. */
export function NorthArrow({ x, y, angle }: NorthArrowProps): ReactElement {
  const turn = (-angle * Math.PI) / 180;
  return (
    <g>
      <path
        d="M0 -46L22 34L0 20L-22 34Z"
        transform={`translate(${x} ${y}) rotate(${-angle})`}
        fill={COLOR.paper}
      />
      <Text
        x={x + Math.sin(turn) * REACH}
        y={y - Math.cos(turn) * REACH + LETTER_DROP}
        style={TYPE.label}
        fill={COLOR.paper}
        anchor="middle"
      >
        N
      </Text>
    </g>
  );
}
