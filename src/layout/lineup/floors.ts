import { LEFT, RIGHT } from '../../theme/frame';

/** A segment's floor: its width is its share. Px. */
export interface Floor {
  readonly x: number;
  readonly width: number;
}

/** Floors side by side from margin to margin, as wide as their shares; rounding in the shares is evened out. */
export function floorsOf(shares: readonly number[]): Floor[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = LEFT;
  return shares.map((share) => {
    const floor = { x, width: ((RIGHT - LEFT) * share) / total };
    x += floor.width;
    return floor;
  });
}

/**
 * How many people stand for each share when one stands for `perPerson` of all: rounded by largest remainder so that
 * the whole adds up, and never none, since a segment without anyone would look like a mistake.
 */
export function headcounts(shares: readonly number[], perPerson: number): number[] {
  const exact = shares.map((share) => share / perPerson);
  const counts = exact.map((n) => Math.max(1, Math.floor(n)));
  const total = Math.round(exact.reduce((sum, n) => sum + n, 0));
  const byRemainder = exact
    .map((n, i) => ({ i, rest: n - counts[i]! }))
    .filter(({ rest }) => rest > 0)
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = total - counts.reduce((sum, n) => sum + n, 0);
  for (const { i } of byRemainder) {
    if (left-- <= 0) break;
    counts[i]! += 1;
  }
  return counts;
}

/**
 * People of one segment in rows, front row first: as even as it goes, the front never the shortest. Nobody stands alone
 * on top of a block: rather it is a row lower, with the heads of the many over the shoulders of the few.
 */
export function rowsOf(count: number, rows: number): number[] {
  const isAlone = rows > 2 && count > rows && Math.floor(count / rows) === 1;
  if (isAlone) return [...rowsOf(count, rows - 1).reverse(), 0];
  let left = count;
  return Array.from({ length: rows }, (_, row) => {
    const people = Math.ceil(left / (rows - row));
    left -= people;
    return people;
  });
}
