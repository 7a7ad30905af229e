import { THRESHOLD } from '../../../src/insight/thresholds';
import { indexInterval } from '../../../src/statistics/proportions';
import { CATEGORIES } from '../profiles';
import { basketOf, PLANNED_TRAITS, REGIONS, SEGMENTS, TYPES } from './plan';
import type { SampleCase } from './products';
import { MEAN_ITEMS, type SampleStores } from './simulate';

/** What an analysis should say of a planted cell: find it, not claim it, or either (too near a gate at this size). */
export type Expected = 'found' | 'none' | 'either';

export interface PlantedCell {
  readonly segment: string;
  readonly kind: 'trait' | 'category';
  readonly thing: string;
  /** True index, of the plan rather than of the customers drawn. */
  readonly index: number;
  readonly expected: Expected;
}

/** What was planted: the truth file beside the sample. */
export interface Truth {
  readonly seed: string;
  readonly customers: number;
  readonly segments: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<string, readonly string[]>>;
  readonly cells: readonly PlantedCell[];
}

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/** Items of one customer are alike (habit) and regions differ: a basket is worth fewer items than it holds. */
const DESIGN_EFFECT = 1.6;
/** Standard errors that a planted effect must lie beyond every gate to be sure to be found (98 in 100 at the gate). */
const SURE = 2.3;

/** By the gates of INSIGHT.md, with room for chance: `error` is the standard error of the logarithm of the index. */
function expected(index: number, error: number): Expected {
  const { over, under, overClear, underClear } = THRESHOLD;
  const log = Math.log(index / 100);
  const far = index > 100 ? 1 : -1;
  const gate = far * Math.log((far > 0 ? over : under) / 100);
  const clear = far * Math.log((far > 0 ? overClear : underClear) / 100);
  if (far * log < gate) return 'none';
  return far * log >= gate + SURE * error && far * log >= clear + (1.96 + SURE) * error ? 'found' : 'either';
}

/** Share of each segment among all customers, and where each segment's customers are. */
function shares({ region }: SampleStores) {
  const inRegion = REGIONS.map((_, r) => region.filter((x) => x === r).length / region.length);
  const joint = SEGMENTS.map((_, s) =>
    REGIONS.map(({ mix }, r) => (inRegion[r] as number) * (mix[s] as number)),
  );
  return { ofAll: joint.map(sum), joint };
}

/** True share, share of all and standard error of every cell. */
function cellsOf(customers: number, at: SampleStores): PlantedCell[] {
  const { ofAll, joint } = shares(at);
  const baskets = SEGMENTS.map((_, s) =>
    CATEGORIES.map(
      (_, c) =>
        sum(REGIONS.map((_, r) => (joint[s]?.[r] as number) * (basketOf(s, r)[c] as number))) /
        (ofAll[s] as number),
    ),
  );
  const all = (rows: readonly (readonly number[])[], at: number) =>
    sum(rows.map((row, s) => (row[at] as number) * (ofAll[s] as number)));
  const traits = SEGMENTS.map((_, s) => PLANNED_TRAITS.map((t) => t.shares[s] as number));
  return SEGMENTS.flatMap(({ id: segment }, s) => {
    const n = customers * (ofAll[s] as number);
    const lived = PLANNED_TRAITS.map(({ label }, t): PlantedCell => {
      const [share, shareAll] = [traits[s]?.[t] as number, all(traits, t)];
      const [low, high] = indexInterval({ hits: share * n, n }, { hits: shareAll * customers, n: customers });
      const index = (100 * share) / shareAll;
      return {
        segment,
        kind: 'trait',
        thing: label,
        index,
        expected: expected(index, Math.log(high / low) / 3.92),
      };
    });
    const bought = CATEGORIES.map(({ label }, c): PlantedCell => {
      const [share, shareAll] = [baskets[s]?.[c] as number, all(baskets, c)];
      // Tested on half of the customers.
      const items = (n / 2) * MEAN_ITEMS;
      const error = Math.sqrt((DESIGN_EFFECT * (1 - share)) / (share * items));
      const index = (100 * share) / shareAll;
      return { segment, kind: 'category', thing: label, index, expected: expected(index, error) };
    });
    return [...lived, ...bought];
  });
}

/** What is planted in a sample of so many customers. */
export function truthOf(seed: string, customers: number, at: SampleStores): Truth {
  const cells = cellsOf(customers, at).map((c) => ({ ...c, index: Math.round(c.index * 10) / 10 }));
  return {
    seed,
    customers,
    segments: Object.fromEntries(
      SEGMENTS.map((s, i) => [s.id, TYPES.filter((t) => t.segment === i).map((t) => t.label)]),
    ),
    regions: Object.fromEntries(
      REGIONS.map((r, i) => [r.id, at.stores.filter((_, k) => at.region[k] === i).map((s) => s.id)]),
    ),
    cells,
  };
}

/** Stores where a case is wanted: an honest analysis keeps these doors. */
export const rightDoors = ({ wantedBy }: SampleCase, regions: Truth['regions']): string[] =>
  wantedBy.regions.flatMap((r) => regions[r] ?? []);
