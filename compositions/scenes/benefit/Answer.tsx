import type { ReactElement } from 'react';
import { axisMarks } from '../../../src/layout/benefit/axis';
import { sentence } from '../../../src/layout/benefit/measure';
import { SHELF } from '../../../src/layout/benefit/room';
import type { Talk } from '../../../src/layout/benefit/schedule';
import { ANSWER_ROOM, answerAt, answerMarks } from '../../../src/layout/benefit/spoken';
import { BUBBLE, bubblePath } from '../../../src/layout/bubble';
import { easeInOutCubic, progress } from '../../../src/layout/ease';
import type { SceneOf } from '../../../src/scenes/kinds';
import type { Language } from '../../../src/schema/language';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { RangeAxis } from './RangeAxis';

export interface AnswerProps {
  readonly told: NonNullable<SceneOf<'benefit'>['sales']>;
  readonly model: string;
  readonly language: Language;
  readonly talk: Talk;
  readonly frame: number;
  readonly leaving: number;
}

/** What the pharmacist answers: the figure in the bubble; over the counter its range on the shelf's edge too. */
export function Answer(
  props: AnswerProps & { readonly face: { readonly x: number; readonly y: number } },
): ReactElement | null {
  const { told, model, language, talk, face, frame, leaving } = props;
  const { answer, figure } = told;
  const marks = answerMarks(answer, figure.text, `${sentence(model)} ${figure.rangeText}`, ANSWER_ROOM);
  const { box, tip, shown } = answerAt(talk, marks, face, frame, leaving);
  if (shown <= 0) return null;
  const drawn = progress(frame, talk.answer + DURATION.exit, DURATION.move, easeInOutCubic);
  return (
    <g>
      {talk.kind === 'sales' ? (
        <RangeAxis
          language={language}
          marks={axisMarks(figure, 'change', SHELF.width)}
          x={SHELF.x}
          y={SHELF.y + SHELF.height / 2}
          progress={drawn * (1 - leaving)}
        />
      ) : null}
      <Pop progress={shown} x={tip.x} y={tip.y}>
        <path
          d={bubblePath(box, tip)}
          fill={COLOR.mint}
          stroke={COLOR.ink}
          strokeWidth={LINE.normal}
          strokeLinejoin="round"
        />
        <AnswerText marks={marks} x={box.x + BUBBLE.padX} y={box.y} told={told} />
      </Pop>
    </g>
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
