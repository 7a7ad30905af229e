import type { ReactElement } from 'react';
import { mix } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { ink } from './ink';
import { extentOf, type ObjectProps } from './object-props';

/** One ski in px: a capsule with a drawn-out tip. Two stand close together. */
const SKI = { width: 56, gap: 12, tip: 50 } as const;
/** Stripes across, from the tip down. */
const STRIPE = { from: 46, height: 10, step: 19, least: 130, clear: 88 } as const;
/** A binding sits this far over the snow, nearer on a short ski. */
const BINDING = { up: 84, near: 26, width: 34, height: 40, least: 100, long: 170 } as const;
/** Share of the strong colour in what is under 100: the light one alone is pale in the snow. */
const DEEPER = 0.28;

/** Outline between top and foot; the tip takes less when the ski is short. */
function outline(x: number, top: number, foot: number): string {
  const tip = Math.min(SKI.tip, (foot - top) * 0.8);
  const r = SKI.width / 2;
  return `M${x} ${foot}V${top + tip}C${x} ${top + tip * 0.45} ${x + r * 0.7} ${top} ${x + r} ${top}C${x + r * 1.3} ${top} ${x + SKI.width} ${top + tip * 0.45} ${x + SKI.width} ${top + tip}V${foot}Z`;
}

function Ski({ x, props }: { readonly x: number; readonly props: ObjectProps }) {
  const { hue } = props;
  const { top, foot, turn, height } = extentOf(props);
  const over = top < turn;
  const under = mix(hue.light, hue.fill, DEEPER);
  const up = height < BINDING.long ? BINDING.near : BINDING.up;
  return (
    <g>
      <path d={outline(x, top, foot)} fill={over ? hue.fill : under} />
      {over ? <rect x={x} y={turn} width={SKI.width} height={foot - turn} fill={under} /> : null}
      {height >= STRIPE.least && (!over || turn - top >= STRIPE.clear)
        ? [0, 1].map((i) => (
            <rect
              key={i}
              x={x}
              y={top + STRIPE.from + i * STRIPE.step}
              width={SKI.width}
              height={STRIPE.height}
              fill={COLOR.paper}
            />
          ))
        : null}
      <path d={outline(x, top, foot)} fill="none" {...ink()} />
      {height >= BINDING.least ? (
        <rect
          x={x + (SKI.width - BINDING.width) / 2}
          y={foot - up - BINDING.height}
          width={BINDING.width}
          height={BINDING.height}
          rx={9}
          fill={COLOR.forest}
          {...ink(LINE.fine)}
        />
      ) : null}
    </g>
  );
}

/** A pair of skis in the snow as a bar: the tips are the value; over the rope (100) they have the strong colour. */
export function Skis(props: ObjectProps): ReactElement {
  const { claim } = props;
  const left = claim.column.cx - SKI.width - SKI.gap / 2;
  return (
    <g>
      <Ski x={left} props={props} />
      <Ski x={left + SKI.width + SKI.gap} props={props} />
    </g>
  );
}
