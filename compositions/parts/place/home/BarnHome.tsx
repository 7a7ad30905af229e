import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { ink, inkLine } from '../ink';
import type { HomeProps } from './home-props';
import { Pane } from './Pane';
import { Roof } from './Roof';
import { Smoke } from './Smoke';

const WALL = 'M0 0V-350L66 -478L270 -572L474 -478L540 -350V0Z';
const BOARDS = [44, 88, 132, 176, 220, 264, 308, 352, 396, 440] as const;
const wallAt = (x: number) => {
  const d = Math.min(x, 540 - x);
  return d < 66 ? 350 + d * (128 / 66) : 478 + (d - 66) * (94 / 204);
};

/** A farm: red boards, white corners, a broken roof; the hatch under the ridge is lit when somebody is at home. */
export function BarnHome({ hue, frame, alive, snow }: HomeProps): ReactElement {
  return (
    <g>
      <Smoke x={122} y={-612} frame={frame} alive={alive} />
      <rect x={98} y={-588} width={48} height={120} fill={PLACE_COLOR.stone} {...ink()} />
      <path d={WALL} fill={PLACE_COLOR.barn} {...ink()} />
      <path
        d={BOARDS.map((x) => `M${x} ${Math.round(20 - wallAt(x))}V-4`).join('')}
        fill="none"
        stroke={PLACE_COLOR.barnLine}
        strokeWidth={LINE.fine}
      />
      <rect x={-8} y={-350} width={24} height={350} fill={COLOR.paper} {...ink()} />
      <Roof
        points={[
          [-40, -318],
          [50, -492],
          [270, -594],
          [490, -492],
          [580, -318],
        ]}
        color={hue.fill}
        snow={snow}
      />
      <rect x={216} y={-508} width={108} height={92} rx={4} fill={COLOR.paper} {...ink()} />
      <rect
        x={230}
        y={-494}
        width={80}
        height={64}
        fill={alive > 0.5 ? PLACE_COLOR.lamp : PLACE_COLOR.glass}
        {...ink()}
      />
      <path d="M270 -494V-430" {...inkLine()} />
      <Pane x={88} y={-356} width={112} height={132} lit={alive > 0.15} sill />
      <Pane x={300} y={-356} width={112} height={132} lit={alive > 0.3} sill />
    </g>
  );
}
