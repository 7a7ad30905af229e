import type { ReactElement } from 'react';
import type { Talk } from '../../../src/layout/benefit/schedule';
import { objectionAt, objectionMarks } from '../../../src/layout/benefit/spoken';
import { BUBBLE, bubblePath } from '../../../src/layout/bubble';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface ObjectionProps {
  readonly text: string;
  readonly talk: Talk;
  readonly face: { readonly x: number; readonly y: number };
  readonly frame: number;
  readonly leaving: number;
  /** Not the first talk: the room is already open. */
  readonly second: boolean;
}

/** What the supplier says. */
export function Objection(props: ObjectionProps): ReactElement | null {
  const { text, talk, face, frame, leaving, second } = props;
  const marks = objectionMarks(text, talk.kind);
  const { box, tip, shown } = objectionAt(talk, marks, face, frame, leaving, second);
  if (shown <= 0) return null;
  return (
    <Pop progress={shown} x={tip.x} y={tip.y} least={0.8}>
      <path
        d={bubblePath(box, tip)}
        fill={hue('plum').tint}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      <Text
        x={box.x + BUBBLE.padX}
        y={box.y + BUBBLE.padY + marks.style.size * 0.82}
        style={marks.style}
        fill={COLOR.ink}
        lines={marks.lines}
      />
    </Pop>
  );
}
