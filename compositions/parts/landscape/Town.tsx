import type { ReactElement } from 'react';
import { Ground, LEVEL } from './Ground';
import { Plane } from './Plane';
import { PLACE, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { block, gable, windows } from './shapes';

/** The church, and the roofs around it. */
const FAR = [
  block(80, 4, 180, 220),
  gable(256, 4, 120, 200, 44),
  block(370, 4, 110, 228),
  gable(476, 4, 124, 202, 42),
  block(596, 4, 110, 222),
  block(800, 4, 170, 180),
].join('');
const CHURCH = [block(696, 4, 92, 290), 'M686 -286H798L742 -440Z', gable(-60, 4, 148, 280, 100)].join('');

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

const SUN = { x: 600, y: -170, r: 172 } as const;

/** A small town round its church; the weathercock turns. */
export function Town({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} risen={risen(0)} />
      <Plane height={PLACE.far} risen={risen(1)}>
        <path d={FAR} fill={color.far} />
        <path d={CHURCH} fill={color.near} />
        <circle cx={742} cy={-236} r={22} fill={color.detail} />
        <path
          d="M-18 -10L18 0L-18 10Z"
          fill={color.deep}
          transform={`translate(742 -450) scale(${swing(frame, 240).toFixed(2)} 1)`}
        />
      </Plane>
      <Plane height={180} risen={risen(2)}>
        {ROW.map(([x, w, h, roof], i) => (
          <path key={x} d={gable(x, 4, w, h, roof)} fill={i % 2 ? color.near : color.deep} />
        ))}
        <path d={PANES} fill={color.detail} />
      </Plane>
      <Ground color={color} risen={risen(3)} strip={20} layer={LEVEL} />
    </g>
  );
}
