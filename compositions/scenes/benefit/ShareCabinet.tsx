import { type ReactElement, useMemo } from 'react';
import { CABINET } from '../../../src/layout/benefit/room';
import { UNITS, unitsMarks, unitsOf, unitsPath } from '../../../src/layout/benefit/units';
import { easeInOutCubic, progress } from '../../../src/layout/ease';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import type { AnswerProps } from './Answer';

type CabinetProps = Pick<AnswerProps, 'told' | 'talk' | 'frame'>;

/** The cabinet of the second talk: of a hundred boxes that are sold, those from the doors that are left behind. */
export function ShareCabinet({ told, talk, frame }: CabinetProps): ReactElement {
  const { x, y, rows } = CABINET;
  const marks = useMemo(() => unitsMarks(CABINET.width, CABINET.rows), []);
  const counted = progress(frame, talk.answer + DURATION.exit, DURATION.move, easeInOutCubic);
  const filled = unitsOf(told.figure.value * counted);
  const ink = { stroke: COLOR.ink, strokeWidth: LINE.fine, strokeLinejoin: 'round' } as const;
  return (
    <g transform={`translate(${x} ${y})`}>
      <Case
        height={marks.height}
        boards={marks.middles.slice(0, rows).map(([, at]) => at + BOX_DOWN * marks.side)}
      />
      <path d={unitsPath('box', marks, filled, UNITS.count)} fill={COLOR.wood} {...ink} />
      <path d={unitsPath('box', marks, 0, filled)} fill={hue('coral').fill} {...ink} />
    </g>
  );
}

/** From a box's middle to the board that it stands on, by its side. */
const BOX_DOWN = 0.42;

/** Its green case down to the floor, the light back wall, and a board under each row. */
function Case(props: { readonly height: number; readonly boards: readonly number[] }): ReactElement {
  const { y, width, foot, side, board, radius } = CABINET;
  const ink = { stroke: COLOR.ink, strokeWidth: LINE.normal, strokeLinejoin: 'round' } as const;
  const inside = { x: side, width: width - 2 * side };
  return (
    <g>
      <rect y={-side} width={width} height={foot - y + side} rx={radius} fill={COLOR.green} {...ink} />
      <rect {...inside} height={props.height} fill={COLOR.paper} {...ink} />
      {props.boards.map((top) => (
        <rect key={top} {...inside} y={top} height={board} fill={COLOR.ink} />
      ))}
    </g>
  );
}
