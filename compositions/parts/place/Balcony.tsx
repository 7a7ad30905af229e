import type { ReactElement } from 'react';
import { clamp01 } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink, inkLine } from './ink';
import type { PlaceProps } from './place-props';

/** px: rail, and where the terrace ends. */
const RAIL = { y: 726, height: 18, from: 20, to: 712 } as const;
const SLAB = { y: 896, to: 700 } as const;
const BARS = Array.from({ length: 8 }, (_, i) => `M${42 + i * 92} ${RAIL.y + 10}V944`).join('');

/** Lanterns on their wire under the rail: x and y. */
const LANTERNS = [
  [252, 766],
  [336, 778],
  [420, 782],
  [504, 778],
  [588, 766],
] as const;
const WIRE = 'M190 746C290 790 560 790 690 746';

/** The terrace that the people stand on. */
export const TerraceFloor = (): ReactElement => (
  <g>
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

/** The rail in front of the people: bars, and lanterns lit one after another. */
export function Balcony({ hue, alive }: PlaceProps): ReactElement {
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
    </g>
  );
}
