import { SMALLEST_CELL } from '../schema/common';
import type { IndexFigure } from '../schema/figure';
import { benjaminiHochberg } from '../statistics/multiple';
import { cohensH } from '../statistics/proportions';

/** One group and one thing (trait or category), before all cells of the family are judged together. */
export interface Cell {
  readonly kind: 'trait' | 'category';
  /** Places of the group and the thing. */
  readonly group: number;
  readonly thing: number;
  readonly share: number;
  readonly shareAll: number;
  readonly base: number | null;
  readonly interval?: [number, number];
  readonly p?: number;
  readonly test?: string;
}

/** A cell with its place in the family: q-value where it was tested, and how large the difference is. */
export interface JudgedCell extends Cell {
  readonly index: number;
  readonly q?: number;
  /** Cohen's h against all customers: told, never a gate (INSIGHT.md). */
  readonly h: number;
}

/** All cells of one family judged together: one Benjamini–Hochberg over every cell that was tested. */
export function judged(cells: readonly Cell[]): JudgedCell[] {
  const tested = cells.filter((c) => c.p !== undefined);
  const q = benjaminiHochberg(tested.map((c) => c.p as number));
  const qOf = new Map(tested.map((c, i) => [c, q[i] as number]));
  return cells.map((c) => {
    const own = qOf.get(c);
    const index = (100 * c.share) / c.shareAll;
    return { ...c, index, h: cohensH(c.share, c.shareAll), ...(own === undefined ? {} : { q: own }) };
  });
}

const digits = (value: number, count: number) => Number(value.toPrecision(count));
const tenth = (value: number) => Math.round(value * 10) / 10;

/** A cell as the results hold it. Throws on a cell of fewer than ten: suppression comes first. */
export function figureOf(cell: JudgedCell): IndexFigure {
  const { base, interval, q, test } = cell;
  if (base !== null && base < SMALLEST_CELL) throw new Error('A cell of fewer than ten must be suppressed.');
  return {
    share: digits(cell.share, 4),
    shareAll: digits(cell.shareAll, 4),
    index: tenth(cell.index),
    base,
    ...(interval ? { interval: [tenth(interval[0]), tenth(interval[1])] as [number, number] } : {}),
    ...(test === undefined || q === undefined ? {} : { test, q: digits(q, 3) }),
  };
}
