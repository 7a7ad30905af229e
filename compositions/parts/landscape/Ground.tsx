import type { ReactElement, ReactNode } from 'react';
import type { LandscapeColor } from '../../../src/theme/landscape-color';
import { PLACE, sunk } from './place';

/** The plane under the horizon, with what lies in it, and a strip along the line where there is one. */
export function Ground({
  color,
  strip = 0,
  risen = 1,
  children,
}: {
  readonly color: LandscapeColor;
  /** px. */
  readonly strip?: number;
  /** 0–1: comes up from below. */
  readonly risen?: number;
  readonly children?: ReactNode;
}): ReactElement | null {
  if (risen <= 0) return null;
  return (
    <g transform={sunk(PLACE.ground, risen)}>
      <rect width={PLACE.width} height={PLACE.ground} fill={color.ground} />
      {strip > 0 ? <rect width={PLACE.width} height={strip} fill={color.edge} /> : null}
      {children}
    </g>
  );
}
