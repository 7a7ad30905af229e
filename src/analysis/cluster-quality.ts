import { seededRandom } from '../layout/random';
import { squared } from './hellinger';
import { kmeans } from './kmeans';

type Points = readonly (readonly number[])[];

const mean = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0) / xs.length;

/** Mean silhouette, −1 … 1: how much nearer points lie to their own group than to the next (Rousseeuw 1987). */
export function silhouette(points: Points, of: readonly number[]): number {
  const groups = [...new Set(of)];
  if (groups.length < 2) return 0;
  const widths = points.map((p, i) => {
    const toGroup = (g: number) => {
      const others = points.flatMap((q, j) => (of[j] === g && j !== i ? [Math.sqrt(squared(p, q))] : []));
      return others.length > 0 ? mean(others) : undefined;
    };
    const own = toGroup(of[i] as number);
    if (own === undefined) return 0;
    const next = Math.min(...groups.filter((g) => g !== of[i]).map((g) => toGroup(g) as number));
    return own === next ? 0 : (next - own) / Math.max(own, next);
  });
  return mean(widths);
}

const REFERENCES = 15;

/** Points spread evenly over the box that the points lie in. */
function uniform(points: Points, seed: string): number[][] {
  const random = seededRandom(seed);
  const width = points[0]?.length ?? 0;
  const ends = Array.from({ length: width }, (_, d) => {
    const values = points.map((p) => p[d] as number);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  return points.map(() => ends.map(([low, high]) => low + (high - low) * random()));
}

/**
 * Number of groups by the gap statistic (Tibshirani, Walther & Hastie 2001): the smallest k whose gap is within one
 * standard error of the next one's. 1 means that the points hang together as one.
 */
export function gapChoice(points: Points, weights: readonly number[], most: number, seed: string): number {
  const references = Array.from({ length: REFERENCES }, (_, r) => uniform(points, `${seed}/gap/${r}`));
  const log = (at: Points, k: number) => Math.log(Math.max(kmeans(at, weights, k, seed, 3).within, 1e-12));
  const gaps = Array.from({ length: most }, (_, i) => {
    const logs = references.map((r) => log(r, i + 1));
    const sd = Math.sqrt(mean(logs.map((x) => (x - mean(logs)) ** 2)));
    return { gap: mean(logs) - log(points, i + 1), error: sd * Math.sqrt(1 + 1 / REFERENCES) };
  });
  const at = gaps.findIndex(({ gap }, i) => {
    const next = gaps[i + 1];
    return !next || gap >= next.gap - next.error;
  });
  return at + 1;
}

const RESAMPLES = 40;

/** Shared part of two sets of places. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((x) => b.has(x)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

const members = (of: readonly number[], group: number, drawn: readonly number[]) =>
  new Set(of.flatMap((g, i) => (g === group && (drawn[i] as number) > 0 ? [i] : [])));

/**
 * How stable each group is: mean Jaccard with the most alike group when points are drawn anew with replacement and
 * grouped again (Hennig 2007). One number for each group.
 */
export function stability(
  points: Points,
  weights: readonly number[],
  of: readonly number[],
  seed: string,
): number[] {
  const k = Math.max(...of) + 1;
  const random = seededRandom(`${seed}/stability/${k}`);
  const likeness = Array.from({ length: k }, () => [] as number[]);
  for (let run = 0; run < RESAMPLES; run++) {
    const drawn = points.map(() => 0);
    for (let i = 0; i < points.length; i++) {
      const at = Math.floor(random() * points.length);
      drawn[at] = (drawn[at] as number) + 1;
    }
    const again = kmeans(
      points,
      weights.map((w, i) => w * (drawn[i] as number)),
      k,
      `${seed}/${run}`,
      3,
    ).of;
    const sets = Array.from({ length: k }, (_, g) => members(again, g, drawn));
    likeness.forEach((list, g) => {
      const own = members(of, g, drawn);
      if (own.size > 0) list.push(Math.max(...sets.map((s) => jaccard(own, s))));
    });
  }
  return likeness.map((list) => (list.length > 0 ? mean(list) : 0));
}
