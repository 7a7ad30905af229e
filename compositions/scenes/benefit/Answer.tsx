import type { ReactElement } from 'react';
import { sentence } from '../../../src/layout/benefit/measure';
import type { Talk } from '../../../src/layout/benefit/schedule';
import { ANSWER_ROOM, answerAt, answerMarks } from '../../../src/layout/benefit/spoken';
import { BUBBLE, bubblePath } from '../../../src/layout/bubble';
import type { Told } from '../../../src/scenes/handover';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

export interface AnswerProps {
  readonly told: NonNullable<Told<'benefit'>['sales']>;
  readonly model: string;
  readonly talk: Talk;
  readonly frame: number;
  readonly leaving: number;
}

/** What the pharmacist answers: the figure in the bubble. */
export function Answer(
  props: AnswerProps & { readonly face: { readonly x: number; readonly y: number } },
): ReactElement | null {
  const { told, model, talk, face, frame, leaving } = props;
  const { answer, figure } = told;
  const marks = answerMarks(answer, figure.text, `${sentence(model)} ${figure.rangeText}`, ANSWER_ROOM);
  const { box, tip, shown } = answerAt(talk, marks, face, frame, leaving);
  if (shown <= 0) return null;
  return (
    <Pop progress={shown} x={tip.x} y={tip.y} least={0.8}>
      <path
        d={bubblePath(box, tip)}
        fill={COLOR.mint}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      <AnswerText marks={marks} x={box.x + BUBBLE.padX} y={box.y} told={told} />
    </Pop>
  );
}

interface AnswerTextProps {
  readonly marks: ReturnType<typeof answerMarks>;
  readonly x: number;
  readonly y: number;
  readonly told: AnswerProps['told'];
}

/** The figure, what it is of, and what it rests on, from the top left corner of their room. */
export function AnswerText({ marks, x, y, told }: AnswerTextProps): ReactElement {
  const { figure } = told;
  return (
    <g>
      <Text x={x - 4} y={y + marks.valueY} style={marks.value} fill={COLOR.ink} data-fact={figure.fact}>
        {figure.text}
      </Text>
      <Text x={x} y={y + marks.labelY} style={marks.label} fill={COLOR.ink} lines={marks.lines} />
      <Text x={x} y={y + marks.note.y} style={marks.note.style} fill={COLOR.ink}>
        {marks.note.text}
      </Text>
    </g>
  );
}
