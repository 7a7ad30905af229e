/** A line from a floor down to its label in the lane: down, across on its own level, down. Px. */
export interface Leader {
  readonly path: string;
  /** Where it ends: a pin in the segment's colour. */
  readonly x: number;
  readonly y: number;
}

/** Px from the floors to the highest level, between levels at most, to the lowest level, and to the pins. */
const LEVEL = { first: 18, gap: 9, last: 42, pin: 54 } as const;

/**
 * Leaders from the floors' middles (`from`) to the labels (`to`), both in order from the left, that neither cross nor
 * lie on each other: those that go left run on higher levels the further left they are, those that go right the
 * further right.
 */
export function leadersOf(from: readonly number[], to: readonly number[], top: number): Leader[] {
  const leftward = from.map((x, i) => to[i]! < x);
  const gap = Math.min(LEVEL.gap, (LEVEL.last - LEVEL.first) / Math.max(1, from.length - 1));
  return from.map((x, i) => {
    const before = leftward[i] ? run(leftward, i, -1) : run(leftward, i, 1);
    const level = top + LEVEL.first + before * gap;
    const end = top + LEVEL.pin;
    const label = to[i]!;
    return {
      path: `M${round(x)} ${round(top)}V${round(level)}H${round(label)}V${round(end)}`,
      x: label,
      y: end,
    };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How many neighbours in a row, in one direction, go the same way. */
function run(leftward: readonly boolean[], i: number, step: 1 | -1): number {
  let count = 0;
  for (let j = i + step; leftward[j] === leftward[i] && j >= 0 && j < leftward.length; j += step) count++;
  return count;
}
