import type { ReactElement } from 'react';
import type { PlacedClaim } from '../../../src/layout/persona/chart';
import { GHOST_GAP, ghostRows } from '../../../src/layout/persona/ghost';
import { COLOR } from '../../../src/theme/color';

/** Width of a dot, px (ART.md, Charts). */
const DOT = 4;

interface GhostProps {
  readonly claim: PlacedClaim;
  /** y of the 100 line, px. */
  readonly base: number;
  /** px by which the object is still below its place. */
  readonly sunk: number;
}

/** How much is missing to 100, in dots, for an object that stays under it. */
export function Ghost({ claim, base, sunk }: GhostProps): ReactElement | null {
  const rows = ghostRows(claim, base, sunk);
  if (!rows) return null;
  const { xs, from, to } = rows;
  return (
    <path
      d={xs.map((x) => `M${x} ${from}V${to}`).join('')}
      fill="none"
      stroke={COLOR.ink}
      strokeWidth={DOT}
      strokeDasharray={`0.1 ${GHOST_GAP}`}
      strokeLinecap="round"
    />
  );
}
