import { grownUps } from '../../figures/grown-ups';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { type Hue, hue } from '../../theme/color';
import { seededRandom, shuffle } from '../random';

/** One drawn person is one customer in a hundred. */
export const CROWD = { columns: 20, rows: 5 } as const;
const ALL = CROWD.columns * CROWD.rows;
/** Px: the first place, from one to the next, every second row shifted; px per figure unit. */
export const GRID = { x: 118, y: 486, dx: 62, dy: 98, shift: 26, scale: 0.05 } as const;

/** A customer in the crowd. */
export interface Customer {
  readonly who: Person;
  /** px: where they stand. */
  readonly x: number;
  readonly y: number;
  /** Place in the order of being tagged; undefined when they stay unknown. */
  readonly tagged?: number;
}

/** Hundredths of all for each type: together as many as the whole share says (largest remainders). */
export function hundredths(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  const wanted = Math.round(total * ALL);
  const exact = shares.map((s) => (sum > 0 ? (s / sum) * wanted : 0));
  const counts = exact.map(Math.floor);
  const left = sum > 0 ? wanted - counts.reduce((a, b) => a + b, 0) : 0;
  const order = exact
    .map((e, i) => ({ i, rest: e - Math.floor(e) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) counts[i] = counts[i]! + 1;
  return counts;
}

/** A hundred customers; those that are tagged are spread over the crowd, in their type's hue. */
export function customers({ tagged, types }: SceneOf<'tagging'>): Customer[] {
  const counts = hundredths(
    tagged.share.value,
    types.map((t) => t.share),
  );
  const hues: (Hue | null)[] = counts.flatMap((n, i) => Array.from({ length: n }, () => hue(types[i]!.hue)));
  const random = seededRandom('tagging');
  const mixed = shuffle(random, [...hues, ...Array.from({ length: ALL - hues.length }, () => null)]);
  const order = shuffle(
    random,
    mixed.flatMap((own, i) => (own ? [i] : [])),
  );
  return mixed.map((own, i) => {
    const [column, row] = [i % CROWD.columns, Math.floor(i / CROWD.columns)];
    return {
      who: grownUps(`customer ${i}`, 1, own ? [own] : undefined)[0]!,
      x: GRID.x + column * GRID.dx + (row % 2) * GRID.shift,
      y: GRID.y + row * GRID.dy,
      ...(own ? { tagged: order.indexOf(i) } : {}),
    };
  });
}
