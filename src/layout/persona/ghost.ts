import type { PlacedClaim } from './chart';
import { FLOWER_RADIUS } from './flower';

/** px between two dots (ART.md, Charts). */
export const GHOST_GAP = 13;
/** px that the dots keep from the object and from the line. */
const CLEAR = 12;
/** Fewer dots than this are specks, not a row. */
const LEAST = 5;

/** Where the dots over an object under 100 run: their x, and from which y up to which, px. */
export interface GhostRows {
  readonly xs: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** What is missing to 100 for an object that is still `sunk` px below its place; undefined when there is no room for a row. */
export function ghostRows(
  { column, y, ghost, size }: Pick<PlacedClaim, 'column' | 'y' | 'ghost' | 'size'>,
  base: number,
  sunk: number,
): GhostRows | undefined {
  const rest = y - (ghost ? 0 : FLOWER_RADIUS * size) - CLEAR;
  const to = base + CLEAR / 2;
  // By where it will stand: a row that wouldn't be there then doesn't come with it either.
  if (rest - to < (LEAST - 1) * GHOST_GAP) return undefined;
  return { xs: ghost ? [column.cx - ghost, column.cx + ghost] : [column.cx], from: rest + sunk, to };
}
