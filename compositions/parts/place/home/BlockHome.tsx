import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { swing } from '../../landscape/place';
import { ink, inkLine } from '../ink';
import type { HomeProps } from './home-props';

/** Storeys: y of each floor, px. */
const FLOORS = [-386, -206] as const;
const BAYS = [40, 262] as const;

interface BayProps {
  readonly x: number;
  readonly y: number;
  readonly lit: boolean;
  readonly front: string;
  readonly frame: number;
}

/** A balcony with its door and a plant. */
function Bay({ x, y, lit, front, frame }: BayProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        x={18}
        y={-118}
        width={150}
        height={118}
        rx={3}
        fill={lit ? PLACE_COLOR.lamp : PLACE_COLOR.glass}
        {...ink()}
      />
      <path d="M92 -118V0" {...inkLine()} />
      <path
        d="M0 0C-22 -24 -16 -44 0 -50C18 -42 22 -22 0 0Z"
        transform={`translate(138 -44) rotate(${(4 * swing(frame, 130, x / 300)).toFixed(2)})`}
        fill={COLOR.green}
        {...ink(LINE.fine)}
      />
      <rect x={0} y={-52} width={186} height={52} fill={front} {...ink()} />
      <rect x={-8} y={-62} width={202} height={14} rx={7} fill={COLOR.paper} {...ink()} />
    </g>
  );
}

/** A block of flats of three storeys with balconies in the segment's hue. */
export function BlockHome({ hue, frame, alive, snow }: HomeProps): ReactElement {
  return (
    <g>
      <rect x={0} y={-570} width={520} height={570} fill={PLACE_COLOR.plaster} {...ink()} />
      <path d="M0 -190H520M0 -370H520" stroke={PLACE_COLOR.plasterShade} strokeWidth={LINE.normal} />
      <rect
        x={-18}
        y={-592}
        width={560}
        height={34}
        rx={6}
        fill={snow ? PLACE_COLOR.snow : hue.fill}
        {...ink()}
      />
      {FLOORS.flatMap((y, row) =>
        BAYS.map((x, i) => (
          <Bay
            key={`${x} ${y}`}
            x={x}
            y={y}
            lit={alive > 0.1 + 0.28 * (row + i)}
            front={(row + i) % 2 ? hue.light : hue.fill}
            frame={frame}
          />
        )),
      )}
      <rect x={60} y={-150} width={128} height={150} fill={COLOR.forest} {...ink()} />
      <path d="M124 -150V0" {...inkLine()} />
      <rect x={40} y={-168} width={168} height={22} rx={5} fill={hue.fill} {...ink()} />
      <rect
        x={272}
        y={-140}
        width={150}
        height={86}
        rx={3}
        fill={alive > 0.1 ? PLACE_COLOR.lamp : PLACE_COLOR.glass}
        {...ink()}
      />
    </g>
  );
}
