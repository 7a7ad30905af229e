import type { motivesOf } from '../../../src/layout/types/said';
import { STAGE } from '../../../src/layout/types/stage';
import { wordsAt } from '../../../src/layout/types/times';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

interface MotiveSignProps extends SceneProps<'types'> {
  readonly motive: NonNullable<ReturnType<typeof motivesOf>[number]>;
  readonly x: number;
  readonly index: number;
}

/** What moves a type, on a sign before their feet. */
export function MotiveSign({ motive, x, index, scene, frame }: MotiveSignProps) {
  const { text, style, width } = motive;
  const { y, height } = STAGE.sign;
  return (
    <Pop progress={wordsAt(frame, scene, index).sign} x={x} y={y + height}>
      <rect
        x={x - width / 2}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Text x={x} y={y + 40} style={style} fill={COLOR.ink} anchor="middle">
        {text}
      </Text>
    </Pop>
  );
}
