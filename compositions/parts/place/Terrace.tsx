import type { ReactElement } from 'react';
import { clamp01 } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink, inkLine } from './ink';
import type { PlaceProps } from './place-props';

/** px: rail, from the wall's corner on, and where the terrace ends. */
const RAIL = { y: 716, height: 18, from: 124, to: 712 } as const;
const SLAB = { y: 896, to: 700 } as const;
const BARS = Array.from({ length: 7 }, (_, i) => `M${144 + i * 91} ${RAIL.y + 10}V${SLAB.y}`).join('');

/** Lanterns on their wire under the rail: x and y. */
const LANTERNS = [
  [252, 764],
  [336, 772],
  [420, 774],
  [504, 772],
  [588, 764],
] as const;
const WIRE = 'M144 734C290 788 560 788 690 734';

/** The terrace that the people stand on, and behind them its rail: bars, and lanterns lit one after another. */
export function Terrace({ hue, alive }: PlaceProps): ReactElement {
  return (
    <g>
      <path d={BARS} {...inkLine(LINE.fine)} />
      <path d={WIRE} {...inkLine(LINE.fine)} />
      {LANTERNS.map(([x, y], i) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={14}
          fill={clamp01(alive * LANTERNS.length - i) > 0 ? PLACE_COLOR.lamp : hue.tint}
          {...ink(LINE.fine)}
        />
      ))}
      <rect
        x={RAIL.from}
        y={RAIL.y}
        width={RAIL.to - RAIL.from}
        height={RAIL.height}
        rx={9}
        fill={COLOR.forest}
        {...ink()}
      />
      <rect
        x={-1500}
        y={SLAB.y}
        width={SLAB.to + 1500}
        height={100}
        fill={PLACE_COLOR.plasterShade}
        {...ink()}
      />
    </g>
  );
}
