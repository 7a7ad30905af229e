import type { ReactElement } from 'react';
import type { PlacedClaim } from '../../../src/layout/persona/chart';
import { COLOR } from '../../../src/theme/color';

/** Dots of 4 px, 13 px apart (ART.md, Charts). */
const DOTS = { width: 4, gap: 13 } as const;
/** px that the dots keep from the object and from the line. */
const CLEAR = 12;

interface GhostProps {
  readonly claim: PlacedClaim;
  /** y of the 100 line, px. */
  readonly base: number;
  /** px by which the object is still below its place. */
  readonly sunk: number;
}

/** How much is missing to 100, in dots, for an object that stays under it. */
export function Ghost({ claim, base, sunk }: GhostProps): ReactElement | null {
  const { column } = claim;
  const y = claim.y + sunk;
  if (y - base < 2 * CLEAR) return null;
  const half = claim.ghost;
  const side = (x: number) => `M${x} ${y - CLEAR}V${base + CLEAR / 2}`;
  return (
    <path
      d={half ? side(column.cx - half) + side(column.cx + half) : side(column.cx)}
      fill="none"
      stroke={COLOR.ink}
      strokeWidth={DOTS.width}
      strokeDasharray={`0.1 ${DOTS.gap}`}
      strokeLinecap="round"
    />
  );
}
