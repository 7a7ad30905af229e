import type { ReactElement } from 'react';
import { COLOR, type Hue } from '../../../../src/theme/color';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { ink } from '../ink';
import { facade, type HomeProps } from './home-props';
import { Pane } from './Pane';
import { Roof } from './Roof';
import { Smoke } from './Smoke';

/** Width of one house in the row, px, and its height to eaves and ridge. */
const UNIT = { width: 214, eaves: 372, ridge: 492 } as const;

interface UnitProps {
  readonly x: number;
  readonly wall: string;
  readonly roof: string;
  readonly lit: boolean;
  readonly snow: boolean;
  readonly door: string;
}

function Unit({ x, wall, roof, lit, snow, door }: UnitProps) {
  const { width, eaves, ridge } = UNIT;
  const mid = width / 2;
  return (
    <g transform={`translate(${x} 0)`}>
      <path d={`M0 0V${-eaves}L${mid} ${-ridge}L${width} ${-eaves}V0Z`} fill={wall} {...ink()} />
      <Pane x={mid - 46} y={-eaves - 4} width={92} height={100} lit={lit} />
      <path d="M32 0V-170a36 36 0 0 1 72 0V0Z" fill={door} {...ink()} />
      <circle cx={88} cy={-92} r={5} fill={PLACE_COLOR.lamp} {...ink(3)} />
      <rect x={18} y={-14} width={100} height={14} fill={PLACE_COLOR.stone} {...ink()} />
      <Pane x={126} y={-206} width={68} height={92} lit={lit} />
      <Roof
        points={[
          [-8, -eaves - 4],
          [mid, -ridge - 12],
          [width + 8, -eaves - 4],
        ]}
        color={roof}
        snow={snow}
        width={26}
      />
    </g>
  );
}

const roofOf = (hue: Hue, i: number) => (i % 2 ? hue.light : hue.fill);

/** Terraced houses: ours is the first, the neighbours are paler. */
export function TerraceHome(props: HomeProps): ReactElement {
  const { hue, frame, alive, snow } = props;
  const walls = [facade(props).wall, PLACE_COLOR.brick, PLACE_COLOR.plaster];
  return (
    <g>
      <Smoke x={174} y={-536} frame={frame} alive={alive} />
      <rect x={154} y={-514} width={40} height={100} fill={COLOR.paper} {...ink()} />
      {walls
        .map((wall, i) => ({ wall, i }))
        .reverse()
        .map(({ wall, i }) => (
          <Unit
            key={wall}
            x={i * UNIT.width}
            wall={wall}
            roof={roofOf(hue, i)}
            lit={alive > 0.1 + i * 0.3}
            snow={snow}
            door={i % 2 ? COLOR.paper : COLOR.forest}
          />
        ))}
    </g>
  );
}
