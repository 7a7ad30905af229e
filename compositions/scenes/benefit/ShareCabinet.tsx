import { type ReactElement, useMemo } from 'react';
import { shelved, tubePaths } from '../../../src/layout/benefit/cabinet';
import { CABINET } from '../../../src/layout/benefit/room';
import { unitsOf } from '../../../src/layout/benefit/units';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import type { AnswerProps } from './Answer';

type CabinetProps = Pick<AnswerProps, 'told' | 'talk' | 'frame'>;

/** Frames in which they are counted: there with their number, not after it. */
const COUNTS = 10;

/** The cabinet of the second talk: of a hundred packs that are sold, those from the doors that are left behind. */
export function ShareCabinet({ told, talk, frame }: CabinetProps): ReactElement {
  const { x, y } = CABINET;
  const packs = useMemo(() => shelved(), []);
  const filled = unitsOf(told.figure.value * progress(frame, talk.answer - 2, COUNTS, easeOutCubic));
  const [left, others] = useMemo(
    () => [tubePaths(packs.slice(0, filled)), tubePaths(packs.slice(filled))],
    [packs, filled],
  );
  const ink = { stroke: COLOR.ink, strokeWidth: LINE.fine, strokeLinejoin: 'round' } as const;
  return (
    <g transform={`translate(${x} ${y})`}>
      <Case />
      <path d={others.bodies} fill={hue('sun').light} {...ink} />
      <path d={left.bodies} fill={hue('coral').fill} {...ink} />
      <path d={others.light + left.light} fill={COLOR.paper} {...ink} />
    </g>
  );
}

/** Its case on feet, seen a little from the right: the light back wall, and a board under each row. */
function Case(): ReactElement {
  const { y, width, foot, feet, side, board, rows, row, depth } = CABINET;
  const ink = { stroke: COLOR.ink, strokeWidth: LINE.normal, strokeLinejoin: 'round' } as const;
  const inside = { x: side, width: width - 2 * side };
  const base = foot - feet - y;
  const feetPath = [24, width - 64].map((at) => `M${at} ${base}h40l-6 ${feet}h-28Z`).join('');
  return (
    <g>
      <path
        d={`${feetPath}M${width + depth.x - 30} ${base - depth.y}h26l-4 ${feet}h-18Z`}
        fill={COLOR.ink}
        {...ink}
      />
      <path
        d={`M${width} ${-side}l${depth.x} ${-depth.y}V${base - depth.y}L${width} ${base}ZM0 ${-side}l${depth.x} ${-depth.y}H${width + depth.x}L${width} ${-side}Z`}
        fill={COLOR.forest}
        {...ink}
      />
      <rect y={-side} width={width} height={base + side} fill={COLOR.green} {...ink} />
      <rect {...inside} height={rows * row} fill={COLOR.white} {...ink} />
      {Array.from({ length: rows }, (_, i) => (
        <rect key={i} {...inside} y={row * (i + 1) - board} height={board} fill={COLOR.ink} />
      ))}
    </g>
  );
}
