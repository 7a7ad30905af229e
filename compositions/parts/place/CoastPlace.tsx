import type { ReactElement } from 'react';
import { easeInQuad, lerp } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { gable, spruce } from '../landscape/shapes';
import { Pop } from '../motion/moves';
import { Bird } from './Bird';
import { BoardText } from './Board';
import { GULL, Gulls } from './CoastBirds';
import { HomeHouse } from './home/HomeHouse';
import { ink } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';

const SUN = { x: 1340, above: 36, r: 168 } as const;
/** Islands stand on the horizon: paths with y = 0 there. */
const ISLES = {
  far: 'M-40 8V-38C80 -66 190 -74 300 -40C360 -30 420 -14 470 8ZM980 8C1060 -46 1180 -60 1290 -34C1400 -84 1620 -96 2160 -60V8Z',
  near: 'M-40 10V-14C60 -40 150 -34 240 10ZM560 10C620 -22 720 -30 800 10ZM1380 10C1470 -50 1640 -58 1760 -20L2160 -30V10Z',
} as const;
/** Cottages and spruces on the nearer isle. */
const COTTAGES = `${gable(624, -12, 54, 30, 24)}${gable(692, -16, 40, 24, 18)}${spruce(600, -8, 64)}${spruce(754, -8, 78)}${spruce(786, -2, 54)}${spruce(1620, -44, 80)}${spruce(1500, -30, 66)}`;
/** Glints on the water: x, px under the horizon, length. */
const GLINTS = [
  [180, 70, 90],
  [420, 150, 120],
  [700, 60, 80],
  [930, 210, 110],
  [1120, 110, 90],
  [1290, 240, 120],
  [300, 260, 100],
  [620, 300, 90],
  [1080, 310, 80],
] as const;
/** The house stands back at the picture's edge: the shore is left to who sits or stands there. */
const HOUSE = { x: 1775, y: 868 } as const;
const ROCK =
  'M1134 1000V886C1160 862 1200 848 1260 852C1340 828 1420 838 1500 846C1640 836 1780 844 2160 838V1000Z';
const ROCK_LINES =
  'M1180 884C1240 874 1300 880 1340 870M1560 888C1640 878 1700 884 1760 874M1410 912C1450 904 1500 908 1530 902';

/** A sailing boat: where it is, its size, and px nearer than the horizon. */
interface Sailing {
  readonly x: number;
  readonly size: number;
  readonly nearer: number;
}
/** The boat in the middle of the bay; it has sailed out of the picture when lighthouses stand there. */
const BOAT = {
  bay: { x: 960, size: 1.9, nearer: 66 },
  aside: { x: -160, size: 1, nearer: 66 },
} as const;
/** px from the keel to the top of the mast at size 1, and the least size of a boat that stays under the headline. */
const MAST = 158;
const LEAST_BOAT = 1;
/** px per frame that it drifts on the bay. */
const DRIFT = 0.05;

/** The boat at a share of its way out; in the bay its mast stays under the headline while the camera is close. */
const boatAt = (frame: number, t: number, y: number, mast: number): Sailing => {
  const { bay, aside } = BOAT;
  const size = Math.max(LEAST_BOAT, Math.min(bay.size, (y + bay.nearer - mast) / MAST));
  return {
    x: lerp(bay.x + DRIFT * frame, aside.x, t),
    size: lerp(size, aside.size, t),
    nearer: lerp(bay.nearer, aside.nearer, t),
  };
};

interface BoatProps {
  readonly boat: Sailing;
  readonly frame: number;
  readonly y: number;
  readonly color: string;
}

/** A boat under sail. */
function Boat({ boat: { x, size, nearer }, frame, y, color }: BoatProps) {
  const roll = 1.6 * swing(frame, 120, size);
  return (
    <g
      transform={`translate(${x.toFixed(1)} ${(y + 6 + nearer).toFixed(1)}) rotate(${roll.toFixed(2)}) scale(${size.toFixed(3)})`}
    >
      <path d="M-6 -138V-20H-68ZM6 -158V-20H66Z" fill={COLOR.white} />
      <path d="M-76 -12H76L52 14H-52Z" fill={color} />
    </g>
  );
}

/** Sky, the sun at the horizon, islands and the sea, whose edge is the 100 line. */
export function CoastBack({ tone, chart, pan, frame, hue, aside, mast }: PlaceProps): ReactElement {
  const { y } = chart.baseline;
  return (
    <g>
      <Layer pan={pan * 0.4}>
        <circle cx={SUN.x} cy={y - SUN.above} r={SUN.r} fill={tone.circle} />
      </Layer>
      <Layer pan={pan}>
        <path d={ISLES.far} fill={tone.far} transform={`translate(0 ${y})`} />
        <path d={ISLES.near} fill={tone.mid} transform={`translate(0 ${y})`} />
        <path d={COTTAGES} fill={tone.mid} transform={`translate(0 ${y})`} />
      </Layer>
      <g>
        <rect x={-40} y={y} width={FRAME.width + 80} height={FRAME.height - y} fill={tone.floor} />
        {GLINTS.filter(([, dy]) => y + dy < 780).map(([x, dy, length], i) => {
          const shift = 14 * swing(frame, 240, i / 9);
          return (
            <line
              key={`${x} ${dy}`}
              x1={x + shift}
              y1={y + dy}
              x2={x + shift + length}
              y2={y + dy}
              stroke={tone.accent}
              strokeWidth={8}
              strokeLinecap="round"
            />
          );
        })}
      </g>
      {aside < 1 ? (
        <Layer pan={pan * 0.8}>
          <Boat boat={boatAt(frame, easeInQuad(aside), y, mast)} frame={frame} y={y} color={hue.fill} />
        </Layer>
      ) : null}
    </g>
  );
}

/** The shore with the house on it. */
export function CoastHome({ hue, home, frame, alive }: PlaceProps): ReactElement {
  return (
    <g>
      <HomeHouse home={home} x={HOUSE.x} y={HOUSE.y} hue={hue} frame={frame} alive={alive} snow={false} />
      <path d={ROCK} fill={PLACE_COLOR.stone} {...ink()} />
      <path
        d={ROCK_LINES}
        fill="none"
        stroke={PLACE_COLOR.stoneDark}
        strokeWidth={LINE.strong}
        strokeLinecap="round"
      />
    </g>
  );
}

/** px of the post that ends the jetty: its width, how far it stands over the planks and goes down, its cap; two turns of rope about it. */
const BOLLARD = { width: 34, over: 58, under: 190, cap: { width: 46, height: 14 }, rope: [16, 28] } as const;

/** The post at the jetty's end, that boats are tied to. */
function Bollard({ x, y }: { readonly x: number; readonly y: number }) {
  const { width, over, under, cap, rope } = BOLLARD;
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - over}
        width={width}
        height={over + under}
        fill={PLACE_COLOR.timberDark}
        {...ink()}
      />
      {rope.map((up) => (
        <rect
          key={up}
          x={x - width / 2 - 4}
          y={y - up - 12}
          width={width + 8}
          height={12}
          rx={6}
          fill={COLOR.paper}
          {...ink()}
        />
      ))}
      <rect
        x={x - cap.width / 2}
        y={y - over - cap.height}
        width={cap.width}
        height={cap.height}
        rx={6}
        fill={PLACE_COLOR.timber}
        {...ink()}
      />
    </g>
  );
}

/** The jetty before the lighthouses; the plates of the berths hang on it. */
export function CoastBoards(props: PlaceProps): ReactElement {
  const { chart, stage, signed, aside, worded, hue, frame } = props;
  const end = chart.baseline.span[1] + 34;
  const top = stage.ground - 4;
  const plank = 14;
  return (
    <g>
      {[40, 400, 760].map((x) => (
        <rect key={x} x={x - 15} y={top} width={30} height={190} fill={PLACE_COLOR.timberDark} {...ink()} />
      ))}
      <rect x={-20} y={top + plank} width={end + 20} height={18} fill={PLACE_COLOR.timberDark} {...ink()} />
      <rect x={-20} y={top} width={end + 34} height={plank} rx={6} fill={PLACE_COLOR.timber} {...ink()} />
      <Bollard x={end} y={top} />
      <Gulls y={top} frame={frame} gone={easeInQuad(aside)} />
      {chart.claims.map(({ sign }, i) => (
        <Pop key={sign.cx} progress={signed} x={sign.cx} y={sign.y}>
          <rect
            x={sign.x}
            y={sign.y + 1}
            width={sign.width}
            height={sign.height - 3}
            rx={12}
            fill={COLOR.paper}
            {...ink()}
          />
          <BoardText sign={sign} worded={worded(i)} tint={hue.tint} />
        </Pop>
      ))}
    </g>
  );
}

/** A gull on the horizon's line. */
export const CoastCompanion = ({ companion, frame }: PlaceProps): ReactElement => (
  <Bird at={companion} frame={frame} plumage={GULL} />
);
