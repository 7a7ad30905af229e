import { type Random, seededRandom } from '../layout/random';
import { centre, squared } from './hellinger';

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
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  centres.forEach((c, g) => {
    const d = squared(point, c);
    if (d < least) [best, least] = [g, d];
  });
  return best;
}

/** Lloyd's rounds from given centres, until nobody moves. An emptied group keeps its centre. */
function settle(points: Points, weights: readonly number[], first: number[][]): Partition {
  let centres = first;
  let of = points.map((p) => nearestOf(p, centres));
  for (let round = 0; round < ROUNDS; round++) {
    centres = centres.map((old, g) => {
      const here = of.flatMap((x, i) => (x === g && (weights[i] as number) > 0 ? [i] : []));
      return here.length === 0
        ? old
        : centre(
            here.map((i) => points[i] as number[]),
            here.map((i) => weights[i] as number),
          );
    });
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
