import type { ReactElement } from 'react';
import { axisMarks } from '../../../src/layout/benefit/axis';
import { BUBBLE, bubblePath } from '../../../src/layout/benefit/bubble';
import { sentence } from '../../../src/layout/benefit/measure';
import type { Talk } from '../../../src/layout/benefit/schedule';
import { ANSWER, answerAt, answerMarks } from '../../../src/layout/benefit/spoken';
import { easeInOutCubic, easeOutCubic, progress } from '../../../src/layout/ease';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Pop, Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { RangeAxis } from './RangeAxis';

interface AnswerProps {
  readonly told: NonNullable<SceneOf<'benefit'>['sales']>;
  readonly model: string;
  readonly talk: Talk;
  readonly face: { readonly x: number; readonly y: number };
  readonly frame: number;
  readonly leaving: number;
}

/** What the pharmacist answers: the figure in the bubble, its range on an axis under it, and that it is modelled. */
export function Answer({ told, model, talk, face, frame, leaving }: AnswerProps): ReactElement | null {
  const { answer, figure } = told;
  const marks = answerMarks(answer, figure.text);
  const { box, tip, shown, axis } = answerAt(talk, marks, face, frame, leaving);
  if (shown <= 0) return null;
  const drawn = progress(frame, talk.answer + DURATION.enter, DURATION.move, easeInOutCubic);
  const x = box.x + BUBBLE.padX;
  return (
    <g>
      <Pop progress={shown} x={tip.x} y={tip.y}>
        <path
          d={bubblePath(box, tip)}
          fill={COLOR.mint}
          stroke={COLOR.ink}
          strokeWidth={LINE.normal}
          strokeLinejoin="round"
        />
        <Text x={x} y={box.y + marks.valueY} style={marks.value} fill={COLOR.ink} data-fact={figure.fact}>
          {figure.text}
        </Text>
        <Text x={x} y={box.y + marks.labelY} style={marks.label} fill={COLOR.ink} lines={marks.lines} />
      </Pop>
      <Pop progress={1 - leaving} x={axis.x + axis.width / 2} y={axis.y}>
        <Rise progress={progress(frame, talk.answer + DURATION.exit, DURATION.enter, easeOutCubic)}>
          <RangeAxis
            marks={axisMarks(figure, talk.kind === 'share' ? 'share' : 'change', axis.width)}
            x={axis.x}
            y={axis.y}
            progress={drawn}
          />
          <Text x={axis.x} y={axis.y + ANSWER.note} style={ANSWER.noteStyle} fill={COLOR.mint}>
            {`${sentence(model)} ${figure.rangeText}`}
          </Text>
        </Rise>
      </Pop>
    </g>
  );
}
