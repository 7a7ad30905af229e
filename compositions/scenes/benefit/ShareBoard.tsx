import type { ReactElement } from 'react';
import { sentence } from '../../../src/layout/benefit/measure';
import { BOARD } from '../../../src/layout/benefit/room';
import { answerMarks } from '../../../src/layout/benefit/spoken';
import { unitsMarks } from '../../../src/layout/benefit/units';
import { easeInOutCubic, lerp, progress, springTo } from '../../../src/layout/ease';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Pop, Rise } from '../../parts/motion/moves';
import { type AnswerProps, AnswerText } from './Answer';
import { UnitCapsule } from './UnitCapsule';

/** px from the board's top to the words, and how much of it hangs before anything is said. */
const WORDS = 26;
const AIR = 44;

/** The board of the second talk: of a hundred boxes that are sold, those from the doors that are left behind. */
export function ShareBoard({ told, model, talk, frame, leaving }: AnswerProps): ReactElement {
  const { answer, figure } = told;
  const width = BOARD.width - 2 * BOARD.pad;
  const note = `${sentence(model)} ${figure.rangeText}`;
  const marks = answerMarks(answer, figure.text, note, BOARD.width);
  const hung = springTo(frame, talk.from + DURATION.settle) * (1 - leaving);
  const counted = progress(frame, talk.answer + DURATION.exit, DURATION.move, easeInOutCubic);
  const spread = progress(frame, talk.answer + DURATION.exit + DURATION.move, DURATION.count);
  const said = progress(frame, talk.answer, DURATION.enter, easeInOutCubic);
  const y = BOARD.y + WORDS + marks.height + AIR;
  return (
    <Pop progress={hung} x={BOARD.x + BOARD.width / 2} y={BOARD.y}>
      <rect
        x={BOARD.x}
        y={BOARD.y}
        width={BOARD.width}
        height={BOARD.height}
        rx={34}
        fill={COLOR.mint}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Rise progress={said}>
        <AnswerText marks={marks} x={BOARD.x + BOARD.pad} y={BOARD.y + WORDS} told={told} />
      </Rise>
      <UnitCapsule
        kind="box"
        x={BOARD.x + BOARD.pad}
        y={lerp(BOARD.y + (BOARD.height - unitsMarks(width).height) / 2, y, said)}
        width={width}
        share={figure.value * counted}
        low={figure.low}
        high={figure.high}
        spread={spread}
        fill={hue('coral').fill}
        rest={COLOR.wood}
        bracket={COLOR.ink}
      />
    </Pop>
  );
}
