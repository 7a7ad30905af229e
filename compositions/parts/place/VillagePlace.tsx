import type { ReactElement } from 'react';
import { easeInQuad } from '../../../src/layout/ease';
import { FLOOR_END } from '../../../src/layout/persona/stage';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { block, gable, spruce } from '../landscape/shapes';
import { Pop } from '../motion/moves';
import { WateringCan } from '../props/WateringCan';
import { Butterfly } from './Bird';
import { BoardText } from './Board';
import { HomeHouse } from './home/HomeHouse';
import { ink, inkLine } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';

const SUN = { x: 1300, y: 480, r: 160 } as const;
const FOREST = Array.from({ length: 32 }, (_, i) =>
  spruce(-40 + i * 66 + ((i * 37) % 23), 588 + ((i * 31) % 16), 70 + ((i * 53) % 60)),
).join('');
/** A church and two barns on the far hill. */
const CHURCH = `${block(820, 590, 46, 120)}M814 470H872L843 412Z${gable(866, 590, 120, 64, 44)}${gable(560, 570, 110, 48, 40)}${gable(684, 580, 76, 40, 30)}`;
const HILLS = {
  far: 'M-40 560C260 470 520 500 760 540C1080 590 1400 470 2160 520V1080H-40Z',
  mid: 'M-40 610C300 560 700 600 1000 610C1300 620 1600 570 2160 590V1080H-40Z',
  near: 'M-40 720C400 660 900 700 1200 690C1500 680 1700 660 2160 680V1080H-40Z',
} as const;
const CROWN =
  'M14 -318C104 -344 164 -270 146 -194C188 -130 142 -38 68 -34C22 2 -64 -6 -78 -76C-138 -114 -120 -210 -66 -232C-64 -286 -28 -316 14 -318Z';
const APPLES = [
  [-48, -170],
  [42, -230],
  [82, -130],
  [-6, -100],
] as const;
const TREE = { x: 1236, y: 752 } as const;
/** The trunk, that widens to its roots, and the grass it stands in: y = 0 on the ground. */
const TRUNK =
  'M0 -120H30V-26C32 -10 42 -4 62 -2C84 -4 104 2 110 8H-80C-74 2 -54 -4 -32 -2C-12 -4 -2 -10 0 -26Z';
const HOUSE = { x: 1548, y: 872 } as const;

/** Hills, a forest far off, and the apple tree between garden and house. */
export function VillageBack({ tone, pan, frame }: PlaceProps): ReactElement {
  const sway = 0.8 * swing(frame, 170);
  return (
    <g>
      <Layer pan={pan * 0.4}>
        <circle cx={SUN.x} cy={SUN.y} r={SUN.r} fill={tone.circle} />
      </Layer>
      <Layer pan={pan}>
        <path d={HILLS.far} fill={tone.far} />
        <path d={FOREST} fill={tone.mid} />
        <path d={CHURCH} fill={tone.mid} />
      </Layer>
      <Layer pan={pan * 0.7}>
        <path d={HILLS.mid} fill={tone.mid} />
      </Layer>
      <Layer pan={pan * 0.35}>
        <path d={HILLS.near} fill={tone.floor} />
      </Layer>
      <Layer pan={pan * 0.2}>
        <path d={TRUNK} transform={`translate(${TREE.x} ${TREE.y})`} fill={tone.accent} />
        <g transform={`rotate(${sway.toFixed(2)} ${TREE.x} ${TREE.y})`}>
          <path d={CROWN} transform={`translate(${TREE.x} ${TREE.y - 42})`} fill={tone.accent} />
          {APPLES.map(([x, y]) => (
            <circle key={x} cx={TREE.x + x} cy={TREE.y - 42 + y} r={14} fill={PLACE_COLOR.apple} />
          ))}
        </g>
      </Layer>
    </g>
  );
}

/** The house at the edge of the picture. */
export function VillageHome({ hue, home, frame, alive }: PlaceProps): ReactElement {
  return (
    <g>
      <HomeHouse home={home} x={HOUSE.x} y={HOUSE.y} hue={hue} frame={frame} alive={alive} snow={false} />
    </g>
  );
}

/** The posts that the string is tied to; they wait in the bed before the flowers come. */
export function VillagePosts({ chart, stage }: PlaceProps): ReactElement {
  const { y, span } = chart.baseline;
  const post = (x: number, top: number) => (
    <rect
      x={x - 9}
      y={top}
      width={18}
      height={stage.ground - top + 20}
      rx={7}
      fill={PLACE_COLOR.timberDark}
      {...ink()}
    />
  );
  return (
    <g>
      {post(span[0] + 2, chart.baseline.sign.y + 8)}
      {post(span[1] - 2, y - 30)}
    </g>
  );
}

const LEAF = 'M0 0C8 -22 30 -34 46 -30C42 -8 20 6 0 0Z';

/** Herbs along the bed, between the places where something grows: two leaves each, in the wind. */
function Herbs({ chart, stage, frame }: Pick<PlaceProps, 'chart' | 'stage' | 'frame'>) {
  const { claims } = chart;
  const y = stage.ground - 4;
  return claims.flatMap(({ column }, i) =>
    [-0.5, 0].map((share) => {
      const x = column.cx + share * column.pitch;
      const turn = 4 * swing(frame, 130, (i + share) / 5);
      return (
        <g key={x} transform={`translate(${x} ${y}) rotate(${turn.toFixed(2)}) scale(${share ? 0.9 : 1.1})`}>
          {[1, -1].map((side) => (
            <path
              key={side}
              d={LEAF}
              transform={`scale(${side} 1)`}
              fill={share ? COLOR.mint2 : COLOR.green}
              {...ink()}
            />
          ))}
        </g>
      );
    }),
  );
}

/** What stands in the bed until something grows there: where, and px that it sinks behind the planks. */
const TOOLS = { can: { x: 660, y: 646 }, spade: { x: 920, y: 790 }, sink: 210 } as const;

/** A watering can and a spade, that make room for what grows. */
function Tools({ gone, fill }: { readonly gone: number; readonly fill: string }) {
  if (gone >= 1) return null;
  const { can, spade, sink } = TOOLS;
  return (
    <g transform={gone > 0 ? `translate(0 ${(sink * gone).toFixed(1)})` : undefined}>
      <WateringCan {...can} scale={1.16} flip={false} fill={fill} />
      <g transform={`translate(${spade.x} ${spade.y}) rotate(9)`}>
        <path d="M0 0V-196M-26 -196H26" {...inkLine(18)} />
        <path
          d="M0 0V-196M-26 -196H26"
          fill="none"
          stroke={PLACE_COLOR.timberDark}
          strokeWidth={10}
          strokeLinecap="round"
        />
        <path d="M-32 -64H32V0H-32Z" fill={PLACE_COLOR.stone} {...ink()} />
      </g>
    </g>
  );
}

/** Grain of the planks as one path: px from the bed's left end, and under its top: over the icons and under the words. */
const GRAIN = [
  [60, 13, 90],
  [240, 17, 70],
  [390, 12, 110],
  [590, 16, 60],
  [720, 13, 90],
  [890, 17, 80],
  [120, 164, 80],
  [330, 165, 110],
  [600, 164, 70],
  [800, 165, 100],
] as const;
/** px under the ground line: the seam between two planks, under the icons and over the words of one line, or of two. */
const SEAM = { one: 99, two: 81 } as const;

const grain = (x: number, top: number) =>
  GRAIN.map(([dx, dy, length]) => `M${x + dx} ${top + dy}h${length}`).join('');

/** The raised bed of planks; each flower's word and icon stand on it. */
export function VillageBoards({ chart, stage, signed, aside, worded, hue, frame }: PlaceProps): ReactElement {
  const { span } = chart.baseline;
  const [x, end, top] = [span[0] - 20, span[1] + 20, stage.ground - 8];
  const height = FLOOR_END + 8 - top;
  const seam = stage.ground + (chart.claims.some(({ sign }) => sign.lines.length > 1) ? SEAM.two : SEAM.one);
  return (
    <g>
      <Tools gone={easeInQuad(aside)} fill={COLOR.green} />
      <Herbs chart={chart} stage={stage} frame={frame} />
      <rect x={x} y={top} width={end - x} height={height} rx={8} fill={PLACE_COLOR.timber} {...ink()} />
      <path
        d={grain(x, top)}
        fill="none"
        stroke={PLACE_COLOR.timberDark}
        strokeWidth={LINE.fine}
        strokeLinecap="round"
      />
      <line x1={x} y1={seam} x2={end} y2={seam} {...ink()} />
      {[x - 10, end - 18].map((left) => (
        <rect
          key={left}
          x={left}
          y={top - 12}
          width={28}
          height={height + 12}
          rx={4}
          fill={PLACE_COLOR.timberDark}
          {...ink()}
        />
      ))}
      {chart.claims.map(({ sign }, i) => (
        <Pop key={sign.cx} progress={signed} x={sign.cx} y={sign.icon.y}>
          <BoardText sign={sign} worded={worded(i)} tint={hue.name === 'sun' ? COLOR.white : hue.tint} />
        </Pop>
      ))}
    </g>
  );
}

/** A butterfly on the string. */
export const VillageCompanion = ({ companion, frame, hue }: PlaceProps): ReactElement => (
  <Butterfly at={companion} frame={frame} color={hue.name === 'coral' ? COLOR.paper : PLACE_COLOR.apple} />
);
