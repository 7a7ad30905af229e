import type { Area, Place } from './grid';

/** A box: middle of its bottom edge and its width, px; `angle` in degrees when it is in the air. */
export interface BoxMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly angle?: number;
}

/** Height of a box by its width. */
export const BOX_HEIGHT = 0.82;
/** Space between boxes by their width. */
const GAP = 0.08;
/** Widest box in the pile, px. */
const WIDEST = 64;

/** A row is this many boxes shorter than the one under it. */
const STEP = 2;

/** Boxes per row from the bottom: a heap. */
function rowsOf(n: number, longest: number): number[] {
  const rows: number[] = [];
  for (let left = n, row = longest; left > 0; row = Math.max(1, row - STEP)) {
    rows.push(Math.min(row, left));
    left -= row;
  }
  return rows;
}

/**
 * `n` boxes piled up on the bottom edge of the area like bricks, in its middle, as large as fit. The list is in the
 * order in which they are laid: bottom row first.
 */
export function pileOf(n: number, area: Area): BoxMark[] {
  if (n < 1) return [];
  const fits = Array.from({ length: n }, (_, i) => {
    const rows = rowsOf(n, i + 1);
    const width = Math.min(
      WIDEST,
      area.width / ((i + 1) * (1 + GAP)),
      area.height / (rows.length * (BOX_HEIGHT + GAP / 2)),
    );
    return { rows, width };
  });
  const { rows, width } = fits.reduce((a, b) => (b.width > a.width ? b : a));
  const step = width * (1 + GAP);
  const longest = rows[0]!;
  return rows.flatMap((count, level) => {
    // Every second row lies over the joints of the one below.
    const left = area.x + (area.width - step * (longest - STEP * level + (level % 2))) / 2;
    return Array.from({ length: count }, (_, i) => ({
      x: left + step * (i + 0.5),
      y: area.y + area.height - level * width * (BOX_HEIGHT + GAP / 2),
      width,
    }));
  });
}

/**
 * The order in which boxes fall from their doors on to the pile, so that hardly one crosses another: for each row of the
 * pile from the bottom the lowest doors that still have one, from the left. `doors` are places in `wall`.
 */
export function fallOrder(
  doors: readonly number[],
  wall: readonly Place[],
  pile: readonly BoxMark[],
): number[] {
  const lowest = [...doors].sort((a, b) => wall[b]!.base - wall[a]!.base || a - b);
  const level = new Map(lowest.map((door, i) => [door, pile[i]!.y]));
  return lowest.sort((a, b) => level.get(b)! - level.get(a)! || wall[a]!.x - wall[b]!.x || a - b);
}
