import { cut, fitStyle, textWidth } from '../../../src/layout/text';
import { STAGE } from '../../../src/layout/types/stage';
import { wordsAt } from '../../../src/layout/types/times';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

const SMALLEST = 28;
const PAD = 28;

/** What moves a type, on a sign before their feet. */
export function MotiveSign(props: SceneProps<'types'> & { readonly x: number; readonly index: number }) {
  const { x, index, scene, frame } = props;
  const { motive } = scene.types[index]!;
  if (!motive) return null;
  const { y, height, width } = STAGE.sign;
  const style = fitStyle(motive, TYPE.label, width - 2 * PAD, SMALLEST);
  const text = cut(motive, style, width - 2 * PAD);
  const wide = textWidth(text, style) + 2 * PAD;
  return (
    <Pop progress={wordsAt(frame, scene, index).sign} x={x} y={y + height}>
      <rect
        x={x - wide / 2}
        y={y}
        width={wide}
        height={height}
        rx={height / 2}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Text x={x} y={y + 41} style={style} fill={COLOR.ink} anchor="middle">
        {text}
      </Text>
    </Pop>
  );
}
