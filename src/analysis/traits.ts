import { SMALLEST_CELL } from '../schema/common';
import { type Count, indexInterval, twoProportions } from '../statistics/proportions';
import { type Basket, basketCells } from './baskets';
import type { Draws } from './bootstrap';
import { type Cell, type JudgedCell, judged } from './cell';
import type { Group } from './groups';
import { suppressed } from './suppress';

const TEST = 'tvåproportions-z mot övriga, Benjamini–Hochberg';

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/** Share of all customers outside a group who have the trait, and the answers behind it. */
function restOf(groups: readonly Group[], at: number, group: number): Count {
  const others = groups.filter((_, g) => g !== group);
  const customers = sum(others.map((g) => g.customers));
  const share = sum(others.map((g) => (g.customers * (g.traits[at]?.share ?? 0)) / customers));
  const n = sum(others.map((g) => g.traits[at]?.base ?? 0));
  return { hits: share * n, n };
}

/** People with the trait or without it, whichever are fewer: what privacy asks about. */
const fewest = ({ share, base }: { share: number; base: number | null }, customers: number) => {
  const n = base ?? customers;
  return Math.round(Math.min(share, 1 - share) * n);
};

function tested(own: Count, rest: Count): Pick<Cell, 'base' | 'interval' | 'p' | 'test'> {
  const interval = indexInterval(own, { hits: own.hits + rest.hits, n: own.n + rest.n });
  return { base: own.n, interval, p: twoProportions(own, rest).p, test: TEST };
}

/**
 * Every group × lifestyle trait: two proportions, the group against everybody else. Traits delivered without counts
 * have no test. Cells that privacy hides are not there.
 */
export function traitCells(groups: readonly Group[]): Cell[] {
  const width = groups[0]?.traits.length ?? 0;
  const all = sum(groups.map((g) => g.customers));
  const hidden = suppressed(
    groups.map((g) => g.traits.map((t) => fewest(t, g.customers))),
    false,
  );
  const cells: Cell[] = [];
  for (let at = 0; at < width; at++) {
    const shareAll = sum(groups.map((g) => (g.customers * (g.traits[at]?.share ?? 0)) / all));
    const counted = groups.every((g) => typeof g.traits[at]?.base === 'number');
    if (!(shareAll > 0)) continue;
    groups.forEach((g, group) => {
      const { share, base } = g.traits[at] as Group['traits'][number];
      if (hidden[group]?.[at] || (base !== null && base < SMALLEST_CELL)) return;
      const cell = { kind: 'trait', group, thing: at, share, shareAll } as const;
      const test =
        counted && base !== null
          ? tested({ hits: share * base, n: base }, restOf(groups, at, group))
          : { base: null };
      cells.push({ ...cell, ...test });
    });
  }
  return cells;
}

/**
 * All that may stand out in groups of customers: lifestyle traits and categories of the basket, one family of tests.
 * `baskets` are what the groups bought in the buckets that are tested on; `draws` is over these.
 */
export const standouts = (
  groups: readonly Group[],
  baskets: readonly Basket[],
  categories: number,
  draws: Draws,
): JudgedCell[] => judged([...traitCells(groups), ...basketCells(baskets, categories, draws)]);
