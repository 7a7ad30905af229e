import type { ReactElement } from 'react';
import { easeInQuad, lerp } from '../../../src/layout/ease';
import { seededRandom } from '../../../src/layout/random';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { spruce } from '../landscape/shapes';
import { Pop } from '../motion/moves';
import { Bird } from './Bird';
import { BoardText } from './Board';
import { HomeHouse } from './home/HomeHouse';
import { ink, inkLine } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';
import { Snowman } from './Snowman';

const SUN = { x: 1230, y: 556, r: 132 } as const;
const FELLS =
  'M-60 700L120 470L260 560L430 360L600 520L700 440L900 640L1040 540L1200 640L1420 420L1580 560L1720 480L2160 700V1080H-60Z';
/** Snow on the tops of the fells. */
const CAPS =
  'M430 360L352 452L392 444L424 470L462 436L498 460L522 447ZM120 470L62 544L104 534L132 552L170 516L190 515ZM700 440L652 482L690 474L716 494L748 488ZM1420 420L1344 486L1386 480L1418 504L1452 470L1490 490L1502 492ZM1720 480L1672 511L1712 504L1748 516L1772 506Z';
const SLOPE =
  'M-60 720C200 600 420 640 700 690C980 640 1240 620 1480 680C1660 640 1800 640 2160 660V1080H-60Z';
const WOOD = [
  [-6, 150],
  [60, 190],
  [140, 250],
  [228, 170],
  [300, 220],
  [392, 150],
  [470, 236],
  [560, 176],
  [640, 268],
  [740, 190],
  [830, 246],
  [930, 168],
  [1010, 226],
  [1086, 168],
  [1150, 236],
  [1230, 190],
  [1300, 250],
  [1380, 170],
] as const;
const TREES = WOOD.map(([x, h], i) => spruce(x, 752 + ((i * 29) % 18), h)).join('');
const SNOW = 'M-60 778C240 756 560 772 900 764C1200 756 1560 772 2160 758V1080H-60Z';
/** Two skiers' tracks over the snow, and tops of snow on the nearest spruces. */
const TRACKS =
  'M420 1000C560 900 820 880 1010 846C1090 830 1130 806 1160 776M462 1000C590 912 840 894 1030 858C1106 842 1150 812 1180 774';
const DRIFTS = 'M1120 862C1260 842 1420 850 1560 860C1700 846 1820 850 2160 856V900H1120Z';
const HOUSE = { x: 1756, y: 876 } as const;

/** Flakes: how many, px they fall per frame, and how far they sway. */
const FLAKES = { count: 34, fall: [0.7, 1.5], sway: 22, radius: [3, 6] } as const;
const SKY = { top: -20, height: 800 } as const;

function flakes(seed: string) {
  const random = seededRandom(`snow ${seed}`);
  const between = ([from, to]: readonly [number, number]) => from + random() * (to - from);
  return Array.from({ length: FLAKES.count }, () => ({
    x: random() * FRAME.width,
    y: random() * SKY.height,
    fall: between(FLAKES.fall),
    r: between(FLAKES.radius),
    phase: random(),
  }));
}

/** Snow that falls behind everything that is read. */
function Snowfall({ seed, frame }: { readonly seed: string; readonly frame: number }) {
  const on = frame - (frame % 2);
  return (
    <g fill={PLACE_COLOR.snow}>
      {flakes(seed).map(({ x, y, fall, r, phase }) => (
        <circle
          key={phase}
          cx={(x + FLAKES.sway * swing(on, 200, phase)).toFixed(1)}
          cy={(SKY.top + ((y + on * fall) % SKY.height)).toFixed(1)}
          r={r.toFixed(1)}
        />
      ))}
    </g>
  );
}

/** Fells with snow on them, a wood, and the snow that all stands in. */
export function NorthBack({ tone, pan, frame, seed }: PlaceProps): ReactElement {
  return (
    <g>
      <Layer pan={pan * 0.4}>
        <circle cx={SUN.x} cy={SUN.y} r={SUN.r} fill={tone.circle} />
      </Layer>
      <Layer pan={pan}>
        <path d={FELLS} fill={tone.far} />
        <path d={CAPS} fill={PLACE_COLOR.snow} />
      </Layer>
      <Layer pan={pan * 0.6}>
        <path d={SLOPE} fill={tone.accent} />
        <path d={TREES} fill={tone.mid} />
      </Layer>
      <Snowfall seed={seed} frame={frame} />
      <g>
        <path d={SNOW} fill={PLACE_COLOR.snow} />
        <path d={TRACKS} fill="none" stroke={tone.accent} strokeWidth={9} strokeLinecap="round" />
      </g>
    </g>
  );
}

/** The house in the snow. */
export function NorthHome({ hue, home, frame, alive, tone }: PlaceProps): ReactElement {
  return (
    <g>
      <HomeHouse home={home} x={HOUSE.x} y={HOUSE.y} hue={hue} frame={frame} alive={alive} snow />
      <path d={DRIFTS} fill={PLACE_COLOR.snow} />
      <path d="M1120 930C1300 908 1500 920 2160 900V1000H1120Z" fill={tone.accent} />
    </g>
  );
}

/** Snow on the pole that carries no sign: y = 0 at its top. */
const SNOW_CAP = 'M-15 3C-19 -9 -9 -17 0 -17C9 -17 19 -9 15 3C9 8 -9 8 -15 3Z';

/** Marks of the winter trail: poles, and the rope at 100 between them. */
export function NorthPosts({ chart, stage, signed }: PlaceProps): ReactElement | null {
  if (signed <= 0) return null;
  const { y, span, sign } = chart.baseline;
  const post = (x: number, top: number) => (
    <rect
      x={x - 8}
      y={top}
      width={16}
      height={stage.ground + 10 - top}
      fill={PLACE_COLOR.timberDark}
      {...ink()}
    />
  );
  const far = span[1] - 6;
  return (
    <g>
      {post(span[0] + 6, sign.y + 8)}
      {post(far, y - 14)}
      <path d={SNOW_CAP} transform={`translate(${far} ${y - 14})`} fill={PLACE_COLOR.snow} {...ink()} />
    </g>
  );
}

const HARE =
  'M-58 0C-72 -30 -40 -62 0 -58C14 -58 22 -64 28 -74C20 -92 10 -120 18 -134C32 -128 40 -104 42 -88C50 -104 62 -122 74 -120C76 -104 62 -86 56 -76C74 -72 84 -58 78 -48C72 -40 60 -38 52 -36C54 -22 50 -8 44 0Z';
/** Where the hare sits and where it is out of sight, px; height and number of its leaps on the way, and frames from one look round to the next. */
const HARE_AT = { x: 720, y: 866, out: -140, leap: 46, leaps: 4, wait: 150 } as const;

/** A hare in the snow, a little darker than it, that leaps away. */
function Hare({
  gone,
  frame,
  coat,
}: {
  readonly gone: number;
  readonly frame: number;
  readonly coat: string;
}) {
  if (gone >= 1) return null;
  const { x, y, out, leap, leaps, wait } = HARE_AT;
  const turn = gone > 0 || frame % wait < wait / 3 ? -1 : 1;
  const up = leap * Math.abs(Math.sin(Math.PI * leaps * gone));
  return (
    <g transform={`translate(${lerp(x, out, gone).toFixed(1)} ${(y - up).toFixed(1)}) scale(${turn} 1)`}>
      <path d={HARE} fill={coat} {...ink()} />
      <circle cx={58} cy={-56} r={4} fill={COLOR.ink} />
      <circle cx={-56} cy={-20} r={13} fill={COLOR.white} {...ink(LINE.fine)} />
      <path d="M22 0C20 -16 26 -26 36 -30" {...inkLine(LINE.fine)} />
    </g>
  );
}

/** px: where stakes go into the snow, behind the nearest plane. */
const SNOW_EDGE = 956;

/** Trail signs on a stake in the snow. */
export function NorthBoards(props: PlaceProps): ReactElement {
  const { chart, stage, signed, aside, worded, hue, tone, frame } = props;
  const [from, to] = [-20, chart.baseline.span[1]];
  return (
    <g>
      <g>
        <path
          d={`M-20 ${stage.ground + 4}H${chart.baseline.span[1] + 10}V960H-20Z`}
          fill={PLACE_COLOR.snow}
        />
        <path d={TRACKS} fill="none" stroke={tone.accent} strokeWidth={9} strokeLinecap="round" />
        {signed > 0 ? <path d={`M${from} ${stage.ground}H${to}`} {...inkLine(LINE.normal)} /> : null}
        <Snowman gone={easeInQuad(aside)} fill={hue.fill} />
        <Hare gone={easeInQuad(aside)} frame={frame} coat={tone.accent} />
      </g>
      {chart.claims.map(({ sign }, i) => (
        <Pop key={sign.cx} progress={signed} x={sign.cx} y={SNOW_EDGE}>
          <path d={`M${sign.cx} ${sign.y + 30}V${SNOW_EDGE}`} {...inkLine(16)} />
          <path
            d={`M${sign.x + 8} ${sign.y}H${sign.x + sign.width - 8}q8 0 8 8V${sign.y + sign.height - 16}q0 8 -8 8H${sign.x + 8}q-8 0 -8 -8V${sign.y + 8}q0 -8 8 -8Z`}
            fill={PLACE_COLOR.timber}
            {...ink()}
          />
          <BoardText sign={sign} worded={worded(i)} tint={tone.sky} />
        </Pop>
      ))}
    </g>
  );
}

/** A bullfinch on the rope. */
export const NorthCompanion = ({ companion, frame }: PlaceProps): ReactElement => (
  <Bird
    at={companion}
    frame={frame}
    plumage={{ body: PLACE_COLOR.apple, breast: PLACE_COLOR.apple, wing: PLACE_COLOR.stoneDark }}
  />
);
