/**
 * A place among the groups, as shares of their part of the picture; `room` 0 has most of it. A disc keeps its lobe in
 * the direction in which its place is free, radians.
 */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly lobe: number;
}

/** A place; its lobe's direction as a share of half a turn. */
const slot = (x: number, y: number, room: number, lobe = -0.21): Slot => ({
  x,
  y,
  room,
  lobe: lobe * Math.PI,
});

/**
 * Places for so many segments, from the top to the foot of the fan in which their dots leave the heart: those near it at
 * its outer sides, those far from it within, so that no dots have to go round a group.
 */
const SLOTS: Readonly<Record<number, readonly Slot[]>> = {
  1: [slot(0.5, 0.5, 0)],
  2: [slot(0.35, 0.25, 1, -0.06), slot(0.6, 0.7, 0)],
  3: [slot(0.4, 0.24, 1, 0), slot(0.84, 0.5, 0, 0.8), slot(0.26, 0.8, 2, 0.05)],
  4: [
    slot(0.14, 0.28, 3, -0.06),
    slot(0.72, 0.2, 1, 0.1),
    slot(0.82, 0.74, 0, 0.92),
    slot(0.24, 0.82, 2, 0.06),
  ],
  5: [
    slot(0.14, 0.24, 4, -0.06),
    slot(0.86, 0.2, 0, 0.8),
    slot(0.54, 0.5, 3, 0.1),
    slot(0.84, 0.76, 1, 0.92),
    slot(0.22, 0.82, 2, 0.06),
  ],
  6: [
    slot(0.12, 0.24, 3, -0.06),
    slot(0.5, 0.14, 4, 0.1),
    slot(0.88, 0.24, 0, 0.8),
    slot(0.52, 0.52, 5, 0.1),
    slot(0.84, 0.8, 1, 0.92),
    slot(0.2, 0.84, 2, 0.06),
  ],
  7: [
    slot(0.1, 0.26, 3, -0.06),
    slot(0.5, 0.14, 5, 0.1),
    slot(0.88, 0.18, 0, 0.8),
    slot(0.52, 0.5, 6, 0.1),
    slot(0.88, 0.64, 1, 0.92),
    slot(0.56, 0.86, 4, 0.06),
    slot(0.12, 0.84, 2, 0.06),
  ],
};

/** For each segment, its place in the fan: a position in the list of slots. */
export type Seating = readonly number[];

/** The slots for so many. */
export const slotsFor = (n: number): readonly Slot[] => SLOTS[n] ?? [];

/** Every list in which neighbours are swapped, none of them twice. */
function swaps(ranks: readonly number[]): number[][] {
  const [a, b, ...rest] = ranks;
  if (a === undefined) return [[]];
  const kept = swaps(ranks.slice(1)).map((tail) => [a, ...tail]);
  return b === undefined ? kept : [...kept, ...swaps(rest).map((tail) => [b, a, ...tail])];
}

/** So many are tried: of the first, few are changed. */
const MOST = 8;

/** Seatings worth trying for discs of these radii: the larger, the more room, or one changed with the next in size. */
export function seatings(radii: readonly number[]): Seating[] {
  const slots = slotsFor(radii.length);
  const bySize = radii.map((_, i) => i).sort((a, b) => radii[b]! - radii[a]! || a - b);
  const byRoom = slots.map((_, k) => k).sort((a, b) => slots[a]!.room - slots[b]!.room);
  return swaps(bySize)
    .slice(0, MOST)
    .map((order) => {
      const seats: number[] = [];
      for (const [rank, segment] of order.entries()) seats[segment] = byRoom[rank]!;
      return seats;
    });
}
