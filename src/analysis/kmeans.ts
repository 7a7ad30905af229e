import { type Random, seededRandom } from '../layout/random';
import { squared } from './hellinger';

type Points = readonly (readonly number[])[];

/** Points in k groups. */
export interface Partition {
  /** Group of each point, 0 … k − 1. */
  readonly of: readonly number[];
  /** Weighted sum of squares within groups. */
  readonly within: number;
}

const ROUNDS = 60;

/** A point drawn by weight. */
function byWeight(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((s, w) => s + w, 0);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

/** First centres far apart (k-means++, Arthur & Vassilvitskii 2007), weights counted. */
function seeds(points: Points, weights: readonly number[], k: number, random: Random): number[][] {
  const centres = [[...(points[byWeight(random, weights)] as number[])]];
  const nearest = points.map((p) => squared(p, centres[0] as number[]));
  while (centres.length < k) {
    const next = [
      ...(points[
        byWeight(
          random,
          nearest.map((d, i) => d * (weights[i] as number)),
        )
      ] as number[]),
    ];
    centres.push(next);
    points.forEach((p, i) => {
      nearest[i] = Math.min(nearest[i] as number, squared(p, next));
    });
  }
  return centres;
}

/** Place of the nearest centre, the first of equals. */
export function nearestOf(point: readonly number[], centres: Points): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let g = 0; g < centres.length; g++) {
    const d = squared(point, centres[g] as readonly number[]);
    if (d < least) {
      best = g;
      least = d;
    }
  }
  return best;
}

/** Weighted mean of every group; an emptied group keeps its centre. */
function means(points: Points, weights: readonly number[], of: readonly number[], old: Points): number[][] {
  const held = old.map(() => 0);
  const sums = old.map((c) => c.map(() => 0));
  for (let i = 0; i < points.length; i++) {
    const [p, w, g] = [points[i] as number[], weights[i] as number, of[i] as number];
    const row = sums[g] as number[];
    held[g] = (held[g] as number) + w;
    for (let d = 0; d < p.length; d++) row[d] = (row[d] as number) + w * (p[d] as number);
  }
  return sums.map((row, g) =>
    (held[g] as number) > 0 ? row.map((x) => x / (held[g] as number)) : [...(old[g] as number[])],
  );
}

/** Lloyd's rounds from given centres, until nobody moves. */
function settle(points: Points, weights: readonly number[], first: number[][]): Partition {
  let centres = first;
  let of = points.map((p) => nearestOf(p, centres));
  for (let round = 0; round < ROUNDS; round++) {
    centres = means(points, weights, of, centres);
    const next = points.map((p) => nearestOf(p, centres));
    if (next.every((g, i) => g === of[i])) break;
    of = next;
  }
  const within = points.reduce(
    (s, p, i) => s + (weights[i] as number) * squared(p, centres[of[i] as number] as number[]),
    0,
  );
  return { of, within };
}

/** Weighted k-means: the best of several seeded starts. The same seed gives the same groups. */
export function kmeans(
  points: Points,
  weights: readonly number[],
  k: number,
  seed: string,
  starts = 8,
): Partition {
  const random = seededRandom(`${seed}/kmeans/${k}`);
  let best: Partition | undefined;
  for (let i = 0; i < starts; i++) {
    const made = settle(points, weights, seeds(points, weights, k, random));
    if (!best || made.within < best.within - 1e-12) best = made;
  }
  if (!best) throw new Error('k-means needs at least one start.');
  return best;
}
