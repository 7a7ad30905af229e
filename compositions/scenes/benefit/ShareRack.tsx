import type { ReactElement } from 'react';
import { RACK } from '../../../src/layout/benefit/room';
import { easeInOutCubic, progress, springTo } from '../../../src/layout/ease';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Pop } from '../../parts/motion/moves';
import type { AnswerProps } from './Answer';
import { UnitCapsule } from './UnitCapsule';

type RackProps = Pick<AnswerProps, 'told' | 'talk' | 'frame' | 'leaving'>;

/** The rack of the second talk: of a hundred boxes that are sold, those from the doors that are left behind. */
export function ShareRack({ told, talk, frame, leaving }: RackProps): ReactElement {
  const { figure } = told;
  const stands = springTo(frame, talk.from + DURATION.exit) * (1 - leaving);
  const counted = progress(frame, talk.answer + DURATION.exit, DURATION.move, easeInOutCubic);
  const spread = progress(frame, talk.answer + DURATION.exit + DURATION.move, DURATION.count);
  const { x, y, width, foot, post } = RACK;
  return (
    <Pop progress={stands} x={RACK.x + RACK.width / 2} y={RACK.foot}>
      {[x + post.inset, x + width - post.inset - post.width].map((left) => (
        <rect
          key={left}
          x={left}
          y={y + post.inset}
          width={post.width}
          height={foot - y - post.inset}
          fill={COLOR.wood2}
          stroke={COLOR.ink}
          strokeWidth={LINE.normal}
        />
      ))}
      <UnitCapsule
        kind="box"
        x={x}
        y={y}
        width={width}
        rows={RACK.rows}
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
