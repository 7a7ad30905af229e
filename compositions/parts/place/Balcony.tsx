import type { ReactElement } from 'react';
import { clamp01 } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { ink, inkLine } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';

/** px: rail, floor slab, and where the balcony ends. */
const RAIL = { y: 744, height: 18, to: 706 } as const;
const SLAB = { y: 902, to: 690 } as const;
const BAR = { from: 22, step: 46 } as const;
const BARS = Array.from(
  { length: 15 },
  (_, i) => `M${BAR.from + i * BAR.step} ${RAIL.y + 10}V${SLAB.y}`,
).join('');

const PLANTS = [496, 532, 568, 604, 640] as const;
const BOX = { x: 472, y: 744, width: 196, height: 52 } as const;
/** Lanterns on their wire under the rail: x and y. */
const LANTERNS = [
  [92, 786],
  [176, 798],
  [260, 800],
  [344, 798],
  [428, 786],
] as const;
const WIRE = 'M30 766C150 806 360 806 470 766';

/** The balcony in front of the people: rail, bars, plants that sway, and lanterns lit one after another. */
export function Balcony({ risen, hue, frame, alive }: PlaceProps): ReactElement {
  return (
    <Layer risen={risen(4)} from={360}>
      <path d={BARS} {...inkLine()} />
      <rect x={-20} y={SLAB.y} width={SLAB.to + 20} height={70} fill={COLOR.paper} {...ink()} />
      <path d={WIRE} {...inkLine(LINE.fine)} />
      {LANTERNS.map(([x, y], i) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={13}
          fill={clamp01(alive * LANTERNS.length - i) > 0 ? PLACE_COLOR.lamp : hue.tint}
          {...ink(LINE.fine)}
        />
      ))}
      <rect
        x={-20}
        y={RAIL.y}
        width={RAIL.to + 20}
        height={RAIL.height}
        rx={9}
        fill={COLOR.forest}
        {...ink()}
      />
      {PLANTS.map((x, i) => (
        <path
          key={x}
          d="M0 0C-26 -28 -18 -50 0 -56C20 -48 26 -26 0 0Z"
          transform={`translate(${x} ${BOX.y + 2}) rotate(${(3 * swing(frame, 110, i / 5) + (i - 2) * 7).toFixed(2)})`}
          fill={i % 2 ? COLOR.mint2 : COLOR.green}
          {...ink()}
        />
      ))}
      <rect x={BOX.x} y={BOX.y} width={BOX.width} height={BOX.height} rx={8} fill={COLOR.forest} {...ink()} />
    </Layer>
  );
}
