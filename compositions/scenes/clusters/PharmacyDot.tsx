import type { ReactElement } from 'react';
import type { Circle } from '../../../src/layout/clusters/circles';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

interface PharmacyDotProps extends Circle {
  readonly fill: string;
  /** How far the door has grown, 0–1. */
  readonly door: number;
}

/** An arch, the film's shape of a pharmacy's door, in a dot of radius 40. */
const DOOR = 'M-13 19V-5a13 13 0 0 1 26 0V19Z';
const DRAWN_FOR = 40;
/** Dots under this radius in px have finer lines. */
const SMALL = 30;

/** A dot that turns out to be a pharmacy: it has a lit door. */
export function PharmacyDot({ x, y, r, fill, door }: PharmacyDotProps): ReactElement {
  const isSmall = r < SMALL;
  const scale = (door * r) / DRAWN_FOR;
  return (
    <g stroke={COLOR.ink} strokeLinejoin="round">
      <circle cx={x} cy={y} r={r} fill={fill} strokeWidth={isSmall ? LINE.normal : LINE.strong} />
      {scale > 0 ? (
        <path
          d={DOOR}
          transform={`translate(${x} ${y}) scale(${scale})`}
          fill={COLOR.light}
          strokeWidth={(isSmall ? LINE.fine : LINE.normal) / Math.max(scale, 0.2)}
        />
      ) : null}
    </g>
  );
}
