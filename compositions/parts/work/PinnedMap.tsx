import { springTo } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { Pop } from '../motion/moves';
import type { WorkProps } from './work-props';

const SHEET = { width: 452, height: 230, legs: 34 } as const;
/** A country that lies down, as on the film's map; no place in it is meant. */
const LAND =
  'M40 -96C58 -132 96 -134 128 -150C172 -176 214 -168 262 -190C306 -212 372 -222 404 -206C424 -190 402 -166 372 -156C336 -146 316 -126 282 -116C250 -104 236 -82 196 -78C160 -70 132 -52 98 -58C70 -60 44 -70 40 -96Z';
const BORDERS = 'M128 -150L150 -70M214 -172L230 -84M300 -206L312 -128';
/** Pins: where they stand on the map, and the frame at which they drop. */
const PINS: readonly (readonly [x: number, y: number, at: number])[] = [
  [92, -92, 4],
  [188, -118, 10],
  [268, -150, 16],
  [356, -182, 22],
];
const DROP = 120;
const PIN = 'M0 0C-8 -18 -25 -28 -25 -47A25 25 0 0 1 25 -47C25 -28 8 -18 0 0Z';

/** A map on its stand, and a pin for every goal. */
export function PinnedMap({ t }: WorkProps) {
  const top = -SHEET.legs - SHEET.height;
  return (
    <Pop progress={springTo(t)} x={SHEET.width / 2} y={0}>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round" strokeLinecap="round">
        <path d={`M96 ${-SHEET.legs}L76 0M356 ${-SHEET.legs}L376 0`} strokeWidth={LINE.strong} />
        <rect y={top} width={SHEET.width} height={SHEET.height} rx={14} fill={COLOR.paper} />
        <rect
          x={12}
          y={top + 12}
          width={SHEET.width - 24}
          height={SHEET.height - 24}
          rx={6}
          fill={COLOR.mint2}
          strokeWidth={LINE.fine}
        />
        <path d={LAND} fill={MAP_COLOR.land} strokeWidth={LINE.fine} />
        <path d={BORDERS} fill="none" stroke={MAP_COLOR.border} strokeWidth={LINE.fine} />
        {PINS.map(([x, y, at]) => {
          const down = springTo(t, at);
          if (down <= 0) return null;
          return (
            <g key={at} transform={`translate(${x} ${y - DROP * (1 - down)})`}>
              <path d={PIN} fill={COLOR.green} />
              <circle cy={-47} r={8} fill={COLOR.paper} strokeWidth={LINE.fine} />
            </g>
          );
        })}
      </g>
    </Pop>
  );
}
