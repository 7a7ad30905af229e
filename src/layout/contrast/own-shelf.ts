import type { IconName } from '../../theme/icons';
import type { Bar } from './bars';
import { onSide, type Side, STAGE } from './stage';

/** The small shelf beside a side's door: in the left half, px. */
export const OWN_SHELF = {
  x: 540,
  width: 268,
  /** Tops of its planks over the line, lowest first, and a plank's thickness. */
  planks: [34, 178],
  plank: 18,
  post: 16,
  height: 318,
  across: 3,
  scale: 0.78,
} as const;

/** One pack on it: the middle of its foot. */
export interface OwnPack {
  readonly icon: IconName;
  readonly x: number;
  readonly y: number;
}

/** What a side's own shelf holds: a plank of each of the two categories that it is most over 100 in. */
export function ownShelf(side: Side, bars: readonly Bar[]): OwnPack[] {
  const wanted = bars
    .filter((bar) => bar.side === side)
    .sort((a, b) => b.shown.value - a.shown.value)
    .filter((bar, i) => i === 0 || bar.up);
  const { x, width, planks, across } = OWN_SHELF;
  const cell = (width - 2 * OWN_SHELF.post) / across;
  return [...planks].reverse().flatMap((over, row) => {
    const bar = wanted[Math.min(row, wanted.length - 1)];
    if (!bar) return [];
    return Array.from({ length: across }, (_, i) => ({
      icon: bar.icon.name,
      x: onSide(side, x + (i - (across - 1) / 2) * cell),
      y: STAGE.lineY - over,
    }));
  });
}
