import type { ReactElement } from 'react';
import { lerp } from '../../../src/layout/ease';
import {
  bandsOf,
  CAP,
  capSize,
  isLow,
  lowBands,
  rockRise,
  shaftWidth,
} from '../../../src/layout/persona/lighthouse';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink } from './ink';
import { extentOf, type ObjectProps } from './object-props';

/** Width at the lantern against the foot. */
const TAPER = 0.66;
/** Frames between two turns of the light over 100, and share of them that it is seen; a beacon under it burns steadily. */
const TURN = { frames: 84, lit: 0.34 } as const;

/** Rock under the tower: drawn beside it only, so that the foot stays seen. */
function Rock(props: { x: number; y: number; width: number; rise: number; color: string }) {
  const { x, y, width, rise, color } = props;
  return (
    <path
      d={`M${x - 46} ${y + 6}C${x - 40} ${y - 22 * rise} ${x - 16} ${y - 26 * rise} ${x} ${y - 12 * rise}H${x + width}C${x + width + 14} ${y - 30 * rise} ${x + width + 36} ${y - 20 * rise} ${x + width + 46} ${y + 6}Z`}
      fill={color}
      {...ink()}
    />
  );
}

/** A lighthouse as a bar: the top of its roof is the value; bands over the horizon (100) are in the strong colour. */
export function Lighthouse(props: ObjectProps): ReactElement {
  const { claim, scale, hue, frame, since } = props;
  const { cx } = claim.column;
  const { top, foot, height } = extentOf(props);
  const width = shaftWidth(height, claim.width);
  const cap = capSize(height);
  const shaft = top + CAP.height * cap;
  const half = (y: number) => (width / 2) * lerp(TAPER, 1, (y - top) / Math.max(1, foot - top));
  const bands = isLow(height) ? lowBands(shaft, foot) : bandsOf(shaft, foot, scale.baseY);
  // Outlines are as heavy on a small lantern as on a large one.
  const line = (width: number) => ink(width / Math.max(0.4, cap));
  const turned = (Math.max(0, frame - since) % TURN.frames) / TURN.frames;
  return (
    <g>
      <Rock x={cx - width / 2} y={foot} width={width} rise={rockRise(height)} color={PLACE_COLOR.stone} />
      {bands.map((b) => {
        const strong = b.over ? hue.fill : hue.light;
        return (
          <path
            key={b.to}
            d={`M${cx - half(b.from)} ${b.from}L${cx + half(b.from)} ${b.from}L${cx + half(b.to)} ${b.to}L${cx - half(b.to)} ${b.to}Z`}
            fill={b.painted ? strong : COLOR.paper}
          />
        );
      })}
      <path
        d={`M${cx - half(foot)} ${foot}L${cx - half(shaft)} ${shaft}H${cx + half(shaft)}L${cx + half(foot)} ${foot}Z`}
        fill="none"
        {...ink()}
      />
      <g transform={`translate(${cx} ${top}) scale(${cap})`}>
        <rect
          x={-CAP.glass / 2}
          y={CAP.dome}
          width={CAP.glass}
          height={CAP.height - CAP.dome}
          fill={claim.over && turned < TURN.lit ? COLOR.white : PLACE_COLOR.lamp}
          {...line(LINE.normal)}
        />
        <line x1={0} y1={CAP.dome} x2={0} y2={CAP.height} {...line(LINE.fine)} />
        <path
          d={`M${-CAP.glass / 2 - 8} ${CAP.dome}C${-CAP.glass / 2} ${CAP.dome * 0.3} -14 2 0 2C14 2 ${CAP.glass / 2} ${CAP.dome * 0.3} ${CAP.glass / 2 + 8} ${CAP.dome}Z`}
          fill={claim.over ? hue.fill : hue.light}
          {...line(LINE.normal)}
        />
        <rect
          x={-CAP.gallery / 2}
          y={CAP.height - 6}
          width={CAP.gallery}
          height={11}
          rx={5}
          fill={COLOR.paper}
          {...line(LINE.normal)}
        />
      </g>
    </g>
  );
}
