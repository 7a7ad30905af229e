import type { ReactElement } from 'react';
import { lerp } from '../../../src/layout/ease';
import { skyline } from '../../../src/layout/persona/skyline';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { Bird } from './Bird';
import { BoardText } from './Board';
import { ink, inkLine } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';

const SUN = { x: 470, y: 620, r: 320 } as const;
const SPIRE = 'M588 900V520L612 372L636 520V900Z';
/** The place goes on to the left, where the camera looks while it is close. */
const BESIDE = `translate(${-FRAME.width} 0)`;
/** x where the balcony ends and the street begins. */
const STREET = 690;

/** Share of the people's room up to which far windows are lit: further on they would shine under the hand that points. */
const LIT_TO = 0.4;

/** Sky with its circle, towers far off, and the street. Lights come on out there when the home does. */
export function CityBack({ tone, stage, alive, pan, seed }: PlaceProps): ReactElement {
  const far = skyline(`${seed} far`, { heights: [170, 400], foot: stage.ground, widths: [60, 124] });
  const mid = skyline(`${seed} mid`, { heights: [70, 210], foot: stage.ground, widths: [80, 150] });
  return (
    <g>
      <Layer pan={pan * 0.4}>
        <circle cx={SUN.x} cy={SUN.y} r={SUN.r} fill={tone.circle} />
      </Layer>
      <Layer pan={pan}>
        <path d={far.towers + SPIRE} fill={tone.far} />
        <path d={far.towers} fill={tone.far} transform={BESIDE} />
        {far.lights.map(({ x, y, at }) =>
          alive > at && x < lerp(...stage.people.span, LIT_TO) ? (
            <rect key={`${x} ${y}`} x={x} y={y} width={12} height={17} rx={2} fill={PLACE_COLOR.lamp} />
          ) : null,
        )}
      </Layer>
      <Layer pan={pan * 0.6}>
        <path d={mid.towers} fill={tone.mid} />
        <path d={mid.towers} fill={tone.mid} transform={BESIDE} />
      </Layer>
      <g>
        <rect
          x={-FRAME.width}
          y={stage.ground}
          width={2 * FRAME.width}
          height={FRAME.height - stage.ground}
          fill={tone.floor}
        />
        <rect x={-FRAME.width} y={stage.ground + 62} width={2 * FRAME.width} height={14} fill={tone.accent} />
        <line x1={STREET} y1={stage.ground} x2={FRAME.width} y2={stage.ground} {...ink()} />
      </g>
    </g>
  );
}

/** A pigeon on the line. */
export const CityCompanion = ({ companion, frame, tone }: PlaceProps): ReactElement => (
  <Bird
    at={companion}
    frame={frame}
    plumage={{ body: COLOR.paper, breast: COLOR.paper, wing: tone.accent }}
  />
);

/** px in from a sign's ends where it hangs. */
const HANGER = 30;

/** Shop signs that hang on the pavement's edge, one under each house: they wait there, and get their words with the chart. */
export function CityBoards({ chart, stage, worded, hue }: PlaceProps): ReactElement {
  return (
    <g>
      {chart.claims.map(({ sign }, i) => (
        <g key={sign.cx}>
          <path
            d={`M${sign.x + HANGER} ${stage.ground}V${sign.y}M${sign.x + sign.width - HANGER} ${stage.ground}V${sign.y}`}
            {...inkLine(8)}
          />
          <rect
            x={sign.x}
            y={sign.y}
            width={sign.width}
            height={sign.height - 6}
            rx={12}
            fill={COLOR.paper}
            {...ink()}
          />
          <BoardText sign={sign} worded={worded(i)} tint={hue.tint} />
        </g>
      ))}
    </g>
  );
}
