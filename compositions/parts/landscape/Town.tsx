import type { ReactElement } from 'react';
import { Ground } from './Ground';
import { Plane } from './Plane';
import { CLOUD, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { block, gable, windows } from './shapes';

/** The church, and the roofs around it. */
const FAR = [
  block(372, 4, 74, 250),
  'M362 -246H456L409 -410Z',
  gable(446, 4, 150, 150, 60),
  block(20, 4, 130, 130),
  gable(150, 4, 120, 120, 64),
  block(270, 4, 110, 150),
  block(640, 4, 100, 170),
  gable(740, 4, 130, 140, 70),
  block(860, 4, 110, 190),
].join('');

/** Two-storey houses on the square: x, width, height to the eaves, roof. */
const ROW = [
  [-30, 130, 100, 44],
  [100, 110, 122, 40],
  [210, 136, 92, 52],
  [520, 120, 104, 46],
  [640, 140, 90, 54],
  [780, 104, 126, 40],
  [884, 110, 98, 48],
] as const;
const PANES = ROW.map(([x, w, h]) =>
  windows(x + (w - 80) / 2, -h + 14, { across: 3, down: 2, w: 16, h: 22, gapX: 16, gapY: 16 }),
).join('');

/** Cobbles: middle and half width. */
const COBBLES = [
  [90, 116, 40],
  [210, 150, 34],
  [360, 128, 38],
  [520, 148, 42],
  [640, 120, 34],
  [770, 150, 38],
  [890, 124, 40],
] as const;

/** Cellars under the square, each with its lamp: x of their left wall. */
const VAULTS = [40, 200, 360, 520, 680, 840] as const;
const VAULT = 'M0 300V226A60 50 0 0 1 120 226V300Z';

const SUN = { x: 600, y: -170, r: 172 } as const;

/** A small town round its church; the weathercock turns. */
export function Town({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} clouds={[CLOUD]} risen={risen(0)} frame={frame} />
      <Plane height={420} risen={risen(1)}>
        <path d={FAR} fill={color.far} />
        <circle cx={409} cy={-206} r={20} fill={color.detail} />
        <path
          d="M-18 -10L18 0L-18 10Z"
          fill={color.near}
          transform={`translate(409 -420) scale(${swing(frame, 240).toFixed(2)} 1)`}
        />
      </Plane>
      <Plane height={180} risen={risen(2)}>
        {ROW.map(([x, w, h, roof], i) => (
          <path key={x} d={gable(x, 4, w, h, roof)} fill={i % 2 ? color.near : color.deep} />
        ))}
        <path d={PANES} fill={color.detail} />
      </Plane>
      <Ground color={color} risen={risen(3)} strip={20}>
        {COBBLES.map(([x, y, r]) => (
          <rect key={`${x} ${y}`} x={x - r} y={y - 15} width={2 * r} height={30} rx={15} fill={color.mark} />
        ))}
        {VAULTS.map((x, i) => (
          <g key={x} transform={`translate(${x} 0)`}>
            <path d={VAULT} fill={color.mark} />
            <circle cx={60} cy={206} r={9 + 2 * swing(frame, 80, i / 5)} fill={color.detail} />
          </g>
        ))}
      </Ground>
    </g>
  );
}
