import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { ink } from '../ink';
import { facade, type HomeProps } from './home-props';
import { Pane, RoundPane } from './Pane';
import { Roof } from './Roof';
import { Smoke } from './Smoke';

const WALL = 'M0 0V-402L260 -622L520 -402V0Z';
/** Height of the wall at an x between the eaves. */
const wallAt = (x: number) => 402 + (x < 260 ? x : 520 - x) * (220 / 260);
const BOARDS = Array.from({ length: 14 }, (_, i) => 34 + i * 34);

/** A detached house, its gable to us. */
export function GableHome(props: HomeProps): ReactElement {
  const { hue, frame, alive, snow } = props;
  const { wall, line } = facade(props);
  return (
    <g>
      <Smoke x={92} y={-632} frame={frame} alive={alive} />
      <rect x={70} y={-606} width={44} height={130} fill={COLOR.paper} {...ink()} />
      <path d={WALL} fill={wall} {...ink()} />
      <path
        d={BOARDS.map((x) => `M${x} ${Math.round(16 - wallAt(x))}V-4`).join('')}
        fill="none"
        stroke={line}
        strokeWidth={LINE.fine}
      />
      <rect x={-8} y={-402} width={24} height={402} fill={COLOR.paper} {...ink()} />
      <Roof
        points={[
          [-50, -366],
          [260, -628],
          [570, -366],
        ]}
        color={hue.fill}
        snow={snow}
      />
      <RoundPane cx={260} cy={-492} r={38} lit={alive > 0.5} />
      <Pane x={224} y={-372} width={150} height={150} lit={alive > 0.15} sill />
    </g>
  );
}
