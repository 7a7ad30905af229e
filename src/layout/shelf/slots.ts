import type { Block } from './blocks';
import type { Grid } from './grid';

/** Where a product stands on a plank: all the time, until it leaves it, or from when it comes to it. */
export interface Slot {
  readonly row: number;
  /** Position of its block. */
  readonly block: number;
  readonly kind: 'stays' | 'leaves' | 'comes';
}

/** How many places of a block of `count`, the first of them at `first`, lie on a row. */
function onRow({ columns }: Grid, row: number, first: number, count: number): number {
  const from = Math.max(first, row * columns);
  return Math.max(0, Math.min(first + count, (row + 1) * columns) - from);
}

/**
 * Slots of every plank from the left, in the order of the blocks, which is the same before and after. As many as can
 * stay where they are: a plank changes only by what it has more or fewer of.
 */
export function slotsOf(grid: Grid, blocks: readonly Block[]): Slot[] {
  return Array.from({ length: grid.rows }, (_, row) =>
    blocks.map(({ firstBefore, firstAfter, from, to }, block) => {
      const before = onRow(grid, row, firstBefore, from.value);
      const after = onRow(grid, row, firstAfter, to.value);
      const kind = before > after ? 'leaves' : 'comes';
      return Array.from(
        { length: Math.max(before, after) },
        (_, i): Slot => ({ row, block, kind: i < Math.min(before, after) ? 'stays' : kind }),
      );
    }),
  ).flat(2);
}
