import { THRESHOLD } from '../insight/thresholds';
import { decimal } from './findings';
import { hellinger, spread } from './hellinger';
import { groupsAfter, type Join, ward } from './ward';

/** Small types as few segments. */
export interface MergedTypes {
  /** Segment of each type, 0 … count − 1, the largest first. */
  readonly segmentOf: readonly number[];
  readonly count: number;
  /** Joins in the order they were made; places are types. */
  readonly joins: readonly Join[];
  /** Share of the variance between types that the segments keep, 0–1. */
  readonly kept: number;
  /** Why just so many, in Swedish. */
  readonly reason: string;
}

interface Cut {
  readonly joins: readonly Join[];
  readonly of: readonly number[];
  readonly count: number;
  readonly kept: number;
}

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/** Share of the variance between points that is left between groups. */
function kept(
  points: readonly (readonly number[])[],
  weights: readonly number[],
  of: readonly number[],
): number {
  const all = spread(points, weights);
  if (!(all > 0)) return 1;
  const inside = [...new Set(of)].map((g) => {
    const here = of.flatMap((x, i) => (x === g ? [i] : []));
    return spread(
      here.map((i) => points[i] as number[]),
      here.map((i) => weights[i] as number),
    );
  });
  return 1 - sum(inside) / all;
}

/** The best cut for each number of groups, none of them too small. */
function cuts(points: readonly number[][], weights: readonly number[]): Map<number, Cut> {
  const { share, customers, most } = THRESHOLD.merge;
  const least = Math.max(share * sum(weights), customers);
  const best = new Map<number, Cut>();
  // Small groups that are joined last leave fewer than the cut asked for: so finer cuts are tried too.
  for (let until = 1; until <= Math.min(points.length, 3 * most); until++) {
    const joins = ward(points, weights, until, least);
    const of = groupsAfter(points.length, joins);
    const count = new Set(of).size;
    const cut = { joins, of, count, kept: kept(points, weights, of) };
    if (cut.kept > (best.get(count)?.kept ?? -1)) best.set(count, cut);
  }
  return best;
}

/** Explained variance by number of groups; numbers that no cut gives lie on the line between their neighbours. */
function keptAt(best: ReadonlyMap<number, Cut>, types: number): (k: number) => number {
  const known = [...best.values()].map((c) => [c.count, c.kept] as const);
  if (!best.has(types)) known.push([types, 1]);
  known.sort((a, b) => a[0] - b[0]);
  return (k) => {
    const above = known.find(([count]) => count >= k) ?? [k, 1];
    const below = known.findLast(([count]) => count <= k) ?? [k, 0];
    if (above[0] === below[0]) return above[1];
    return below[1] + ((k - below[0]) / (above[0] - below[0])) * (above[1] - below[1]);
  };
}

/** What the k-th group explains more, as many times as what one more would: high where the structure ends. */
function jump(at: (k: number) => number, k: number): number {
  const gain = at(k) - at(k - 1);
  return gain / Math.max(at(k + 1) - at(k), 1e-6);
}

/**
 * Merges lifestyle types whose baskets are alike: weighted Ward on Hellinger-transformed composition, every segment at
 * least 5 % and 100 customers, four to seven of them. Among these the number is taken where one group fewer would cost
 * most beside what one more would give. Null when no cut gives three segments or more.
 * `items[type][category]` is what the types bought, `customers` how many they are.
 */
export function mergeTypes(
  items: readonly (readonly number[])[],
  customers: readonly number[],
): MergedTypes | null {
  const points = items.map(hellinger);
  const best = cuts(points, customers);
  const at = keptAt(best, points.length);
  const { least, most } = THRESHOLD.merge;
  const asked = [...best.values()].filter((c) => c.count >= least && c.count <= most);
  const [chosen] = asked.sort((a, b) => jump(at, b.count) - jump(at, a.count) || a.count - b.count);
  const cut = chosen ?? best.get(least - 1);
  if (!cut) return null;
  return { ...numbered(cut, customers), joins: cut.joins, kept: cut.kept, reason: reasonOf(cut, at) };
}

function reasonOf(cut: Cut, at: (k: number) => number): string {
  const [fewer, more] = [at(cut.count) - at(cut.count - 1), at(cut.count + 1) - at(cut.count)];
  const points = (x: number) => `${decimal(100 * x, 1)} procentenheter`;
  return (
    `${cut.count} segment: ett färre skulle kosta ${points(fewer)} av skillnaderna mellan typerna, ` +
    `ett till skulle bara ge ${points(more)}. Segmenten behåller ${decimal(100 * cut.kept, 0)} %.`
  );
}

/** Segments numbered by size, the largest first. */
function numbered({ of }: Cut, customers: readonly number[]) {
  const size = (g: number) => sum(customers.filter((_, i) => of[i] === g));
  const order = [...new Set(of)].sort((a, b) => size(b) - size(a) || a - b);
  return { segmentOf: of.map((g) => order.indexOf(g)), count: order.length };
}
