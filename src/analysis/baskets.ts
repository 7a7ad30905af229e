import { SMALLEST_CELL } from '../schema/common';
import { bootstrapP, type Draws, percentileInterval, resampled } from './bootstrap';
import type { Cell } from './cell';
import { suppressed } from './suppress';

/** What a group bought: items by bucket and category, and how many customers they are. */
export interface Basket {
  readonly customers: number;
  readonly items: readonly (readonly number[])[];
}

const TEST = 'kundbootstrap av andel av korgen, Benjamini–Hochberg';

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/**
 * How many customers a figure surely rests on: buckets hold different customers, so as many buyers as there are buckets
 * with the category at the least. With too few buckets for that, items are all there is to go by.
 */
function support(column: readonly number[]): number {
  const items = sum(column);
  if (column.length < 2 * SMALLEST_CELL) return items;
  return Math.min(items, column.filter((n) => n > 0).length);
}

const column = (basket: Basket, c: number) => basket.items.map((row) => row[c] ?? 0);

/** Index of one category in every run, against all groups together. */
function indexRuns(part: Float64Array, whole: Float64Array, partAll: Float64Array, wholeAll: Float64Array) {
  const runs: number[] = [];
  for (let r = 0; r < part.length; r++) {
    const index =
      (100 * (part[r] as number) * (wholeAll[r] as number)) / ((whole[r] as number) * (partAll[r] as number));
    if (Number.isFinite(index)) runs.push(index);
  }
  return runs;
}

const plus = (arrays: readonly Float64Array[], length: number) => {
  const all = new Float64Array(length);
  for (const array of arrays)
    for (let i = 0; i < length; i++) all[i] = (all[i] as number) + (array[i] as number);
  return all;
};

/**
 * Every group × category: the category's share of the group's basket against its share of all baskets, tested by a
 * bootstrap over buckets of customers. Cells that privacy hides are not there, nor are categories nobody bought.
 */
export function basketCells(baskets: readonly Basket[], categories: number, draws: Draws): Cell[] {
  const columns = baskets.map((b) => Array.from({ length: categories }, (_, c) => column(b, c)));
  const hidden = suppressed(columns.map((row) => row.map(support)));
  const runs = columns.map((row) => row.map((values) => resampled(draws, values)));
  const wholes = runs.map((row) => plus(row, draws.runs));
  const wholeAll = plus(wholes, draws.runs);
  const total = columns.map((row) => sum(row.map(sum)));
  const cells: Cell[] = [];
  for (let c = 0; c < categories; c++) {
    const shareAll = sum(columns.map((row) => sum(row[c] as number[]))) / sum(total);
    if (!(shareAll > 0)) continue;
    const partAll = plus(
      runs.map((row) => row[c] as Float64Array),
      draws.runs,
    );
    baskets.forEach(({ customers }, group) => {
      if (hidden[group]?.[c] || customers < SMALLEST_CELL) return;
      const share = sum(columns[group]?.[c] as number[]) / (total[group] as number);
      const index = indexRuns(
        runs[group]?.[c] as Float64Array,
        wholes[group] as Float64Array,
        partAll,
        wholeAll,
      );
      const cell = { kind: 'category', group, thing: c, share, shareAll, base: customers } as const;
      cells.push({ ...cell, interval: percentileInterval(index), p: bootstrapP(index, 100), test: TEST });
    });
  }
  return cells;
}
