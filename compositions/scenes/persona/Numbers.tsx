import type { ReactElement } from 'react';
import type { PlacedClaim } from '../../../src/layout/persona/chart';
import type { ClaimState } from '../../../src/layout/persona/emphasis';
import {
  DIGIT_HEIGHT,
  EMPHASIS,
  HEART_EMPHASIS,
  ridingY,
  type ValueLabel,
} from '../../../src/layout/persona/value-label';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';
import { inkLine } from '../../parts/place/ink';
import { Text } from '../../parts/type/Text';

interface NumberProps {
  readonly claim: PlacedClaim;
  /** y of the 100 line, and px by which the object is still below its place. */
  readonly base: number;
  readonly sunk: number;
  /** px by which the number is higher while its object springs. */
  readonly raised: number;
  readonly state: ClaimState;
  /** 0–1: less while it has no room in the picture. */
  readonly here: number;
}

/** px: a small hollow ring beside a number that rests on few people or hasn't been tested. */
const MARK = { radius: 8, gap: 14, under: 17 } as const;

/** Under the number in a flower's heart; else at its upper right corner. */
const markAt = ({ at, x, box }: ValueLabel, size: number, y: number) =>
  at === 'heart'
    ? { cx: x, cy: y + MARK.under }
    : { cx: x + (box.width * size) / 2 + MARK.gap, cy: y - box.height * size + MARK.radius };

/** An object's number: always the true one, it comes with its object and grows when it is talked about. */
export function ClaimNumber({ claim, base, sunk, raised, state, here }: NumberProps): ReactElement {
  const { value, claim: data } = claim;
  const { text, mark, fact } = data.index;
  const size = 1 + ((value.at === 'heart' ? HEART_EMPHASIS : EMPHASIS) - 1) * state.strength;
  const middle = value.at === 'heart' ? (DIGIT_HEIGHT * value.style.size) / 2 : 0;
  const y = ridingY(value, sunk, base) - raised;
  const style = { ...value.style, size: value.style.size * size };
  return (
    <Pop progress={here} x={value.x} y={y - middle}>
      <Text
        x={value.x}
        y={y + middle * (size - 1)}
        style={style}
        fill={COLOR.ink}
        anchor="middle"
        data-fact={fact}
      >
        {text}
      </Text>
      {mark ? <circle {...markAt(value, size, y)} r={MARK.radius} {...inkLine(LINE.fine)} /> : null}
    </Pop>
  );
}
