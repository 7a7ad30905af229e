import { easeInOutCubic, progress, springTo } from '../../../src/layout/ease';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../motion/moves';
import { Box } from '../props/Cart';
import type { WorkProps } from './work-props';

/** Doors of the picture: none of them is meant; the lit ones are where the customers are. */
const COLUMNS = [40, 120, 200, 280, 360, 440] as const;
const ROWS = [-150, -22] as const;
const DOOR = { width: 64, height: 112 } as const;
const LIT: readonly (readonly [column: number, row: number, at: number])[] = [
  [1, 0, 34],
  [2, 0, 50],
  [4, 1, 66],
];
/** Where boxes come from, how long they fly, and how high. */
const FROM = { x: 0, y: -190 } as const;
const FLIGHT = { frames: 30, rise: 60 } as const;
const BOX = 0.5;

const door = (column: number, row: number) => archPath({ x: COLUMNS[column]!, base: ROWS[row]!, ...DOOR });

/** A few doors: boxes are sent to the right ones, which light up. */
export function RightDoors({ t }: WorkProps) {
  return (
    <g strokeLinejoin="round">
      {ROWS.flatMap((_, row) =>
        COLUMNS.map((x, column) => (
          <path
            key={`${row} ${x}`}
            d={door(column, row)}
            fill={COLOR.forest2}
            stroke={COLOR.mint2}
            strokeWidth={LINE.fine}
          />
        )),
      )}
      {LIT.map(([column, row, at]) => {
        const way = progress(t, at - FLIGHT.frames, FLIGHT.frames, easeInOutCubic);
        const [x, y] = [COLUMNS[column]!, ROWS[row]!];
        return (
          <g key={at}>
            <Pop progress={springTo(t, at)} x={x} y={y}>
              <path
                d={door(column, row)}
                fill={hue('sun').fill}
                stroke={COLOR.ink}
                strokeWidth={LINE.normal}
              />
            </Pop>
            {way > 0 ? (
              <Box
                x={FROM.x + (x - FROM.x) * way}
                y={FROM.y + (y - FROM.y) * way - FLIGHT.rise * 4 * way * (1 - way)}
                scale={BOX}
              />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
