import type { ReactElement, ReactNode } from 'react';
import type { LandscapeColor } from '../../../src/theme/landscape-color';
import { PLACE, sunk } from './place';

/** px under the line where a second, even layer begins: a level one, or one in waves. Words and values lie over it. */
export const LEVEL = `M0 238H${PLACE.width}V${PLACE.ground}H0Z`;
export const WAVY = `M0 244C120 226 230 228 350 238C480 250 600 248 720 234C810 222 890 226 ${PLACE.width} 238V${PLACE.ground}H0Z`;

/** The plane under the horizon, with what lies in it, and a strip along the line where there is one. */
export function Ground({
  color,
  strip = 0,
  layer,
  risen = 1,
  children,
}: {
  readonly color: LandscapeColor;
  /** px. */
  readonly strip?: number;
  /** 0–1: comes up from below. */
  readonly risen?: number;
  /** Path of the layer beneath. */
  readonly layer: string;
  readonly children?: ReactNode;
}): ReactElement | null {
  if (risen <= 0) return null;
  return (
    <g transform={sunk(PLACE.ground, risen)}>
      <rect width={PLACE.width} height={PLACE.ground} fill={color.ground} />
      <path d={layer} fill={color.mark} />
      {strip > 0 ? <rect width={PLACE.width} height={strip} fill={color.edge} /> : null}
      {children}
    </g>
  );
}
