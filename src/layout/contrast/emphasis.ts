import type { Bar } from './bars';
import type { Side } from './stage';

/** The highest index of a side; the first of equals. */
export function highestOf(bars: readonly Bar[], side: Side): Bar | undefined {
  return bars
    .filter((bar) => bar.side === side)
    .reduce<Bar | undefined>(
      (best, bar) => (best && best.shown.value >= bar.shown.value ? best : bar),
      undefined,
    );
}

/** The row whose two sides lie farthest apart: it is told, and stands, first. */
export const WIDEST = 0;

/** How much a value grows as it is told, and px that stay free beside it. */
export const GROWN = { most: 1.24, gap: 8 } as const;

/** The factor on a bar's value while it is told about: as large as its neighbours leave room for. */
export function grownValue(bar: Bar, bars: readonly Bar[]): number {
  const width = bar.value.right - bar.value.left;
  const room = bars
    .filter((other) => other.side === bar.side && other !== bar)
    .map(({ value }) => 2 * Math.max(bar.x - value.right, value.left - bar.x) - 2 * GROWN.gap);
  return Math.max(1, Math.min(GROWN.most, ...room.map((free) => free / width)));
}
