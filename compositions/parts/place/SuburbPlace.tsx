import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { block, gable, leafyTree } from '../landscape/shapes';
import { Bird } from './Bird';
import { BoardText } from './Board';
import { ink, inkLine } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';

const SUN = { x: 1160, y: 420, r: 200 } as const;
/** Terraced houses across the street: x of each gable. */
const ROW = [-40, 108, 256, 404, 620, 768, 916, 1064, 1280, 1428, 1576, 1724, 1872] as const;
const ROW_FOOT = 742;
const GABLES = ROW.map((x) => gable(x, ROW_FOOT, 140, 104, 66)).join('');
const DOORS = ROW.map((x) => block(x + 92, ROW_FOOT, 28, 56)).join('');
/** None behind the chart, where it would grow out of a tower. */
const TREES = [560, 330].map((x, i) => leafyTree(x, ROW_FOOT, 210 + ((i * 47) % 70))).join('');
const HILL = 'M-40 640C300 520 640 560 960 600C1300 640 1600 520 2160 570V1080H-40Z';
/** The place goes on to the left, where the camera looks while it is close. */
const BESIDE = `translate(${-FRAME.width} 0)`;
/** x up to which windows are lit: none behind the chart, where it would be taken for a mark. */
const LIT_TO = 700;
/** The hedge at the end of the lawn. */
const HEDGE = { y: 734, height: 60 } as const;

/** Hill, the houses across the street, hedge and lawn. Their windows are lit when the home is. */
export function SuburbBack({ tone, stage, pan, alive }: PlaceProps): ReactElement {
  return (
    <g>
      <Layer pan={pan * 0.4}>
        <circle cx={SUN.x} cy={SUN.y} r={SUN.r} fill={tone.circle} />
      </Layer>
      <Layer pan={pan}>
        <path d={HILL} fill={tone.far} />
        <path d={HILL} fill={tone.far} transform={BESIDE} />
      </Layer>
      <Layer pan={pan * 0.6}>
        {['', BESIDE].map((at) => (
          <g key={at} transform={at || undefined}>
            <path d={TREES} fill={tone.accent} />
            <path d={GABLES} fill={tone.mid} />
            <path d={DOORS} fill={tone.far} />
          </g>
        ))}
        {ROW.map((x, i) => (
          <rect
            key={x}
            x={x + 24}
            y={ROW_FOOT - 88}
            width={30}
            height={36}
            rx={3}
            fill={x < LIT_TO && alive > 0.08 * (i + 1) ? PLACE_COLOR.lamp : tone.sky}
          />
        ))}
      </Layer>
      <Layer pan={pan * 0.2}>
        <rect
          x={-FRAME.width}
          y={HEDGE.y}
          width={2 * FRAME.width + 40}
          height={HEDGE.height + 20}
          rx={16}
          fill={tone.accent}
        />
      </Layer>
      <g>
        <rect
          x={-FRAME.width}
          y={stage.ground - 8}
          width={2 * FRAME.width}
          height={FRAME.height - stage.ground + 8}
          fill={tone.floor}
        />
      </g>
    </g>
  );
}

/** T-posts of the washing line, with pegs and a few things hung up at both ends. */
export function SuburbPosts({ chart, stage, signed, hue, frame, alive }: PlaceProps): ReactElement {
  const { y, span, sign } = chart.baseline;
  const signFoot = sign.y + sign.height;
  const post = (x: number) => (
    <g key={x}>
      <rect x={x - 7} y={y - 8} width={14} height={stage.ground - y + 8} fill={COLOR.paper} {...ink()} />
      <rect x={x - 34} y={y - 22} width={68} height={16} rx={8} fill={COLOR.paper} {...ink()} />
    </g>
  );
  const blow = (3 + 5 * alive) * swing(frame, 90);
  return (
    <g>
      {signFoot < y - 24 ? (
        <rect
          x={span[0] + 1}
          y={signFoot - 8}
          width={10}
          height={y - signFoot}
          fill={COLOR.paper}
          {...ink()}
        />
      ) : null}
      {[span[0] + 6, span[1] - 6].map(post)}
      {signed >= 1 ? (
        <g transform={`translate(${span[1] - 62} ${y}) rotate(${blow.toFixed(2)})`}>
          <path d="M-22 0H22V66H-22Z" fill={hue.tint} {...ink(LINE.fine)} />
          <path d="M-22 18H22" {...inkLine(LINE.fine)} />
        </g>
      ) : null}
    </g>
  );
}

/** Garden signs on two legs, one before each tower: they wait there, and get their words with the chart. */
export function SuburbBoards({ chart, worded, hue }: PlaceProps): ReactElement {
  return (
    <g>
      {chart.claims.map(({ sign }, i) => (
        <g key={sign.cx}>
          <path
            d={`M${sign.x + 34} ${sign.y + 40}V952M${sign.x + sign.width - 34} ${sign.y + 40}V952`}
            {...inkLine(10)}
          />
          <rect
            x={sign.x}
            y={sign.y}
            width={sign.width}
            height={sign.height - 6}
            rx={26}
            fill={COLOR.paper}
            {...ink()}
          />
          <BoardText sign={sign} worded={worded(i)} tint={hue.tint} />
        </g>
      ))}
    </g>
  );
}

/** A great tit on the washing line. */
export const SuburbCompanion = ({ companion, frame }: PlaceProps): ReactElement => (
  <Bird
    at={companion}
    frame={frame}
    plumage={{ body: COLOR.paper, breast: PLACE_COLOR.lamp, wing: PLACE_COLOR.glass }}
  />
);
