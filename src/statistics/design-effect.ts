import { Z95 } from './normal';

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/**
 * What weighting costs: n × Σw² / (Σw)² (Kish 1965). 1 with equal weights; at 2, so many weighted respondents say as
 * much as half as many unweighted.
 */
export function designEffect(weights: readonly number[]): number {
  const total = sum(weights);
  return total > 0 ? (weights.length * sum(weights.map((w) => w * w))) / (total * total) : 1;
}

/** A weighted share with its 95 % interval. */
export interface WeightedShare {
  readonly share: number;
  readonly interval: readonly [number, number];
  /** Respondents that it rests on, and those of them who are in it, as they were counted. */
  readonly n: number;
  readonly hits: number;
}

/**
 * A share of weighted respondents. The interval is Wilson's (1927) on the effective number: the design effect is taken
 * of the share itself, by the variance of its linearised weights (Särndal, Swensson & Wretman 1992, 5.7), so that
 * weights that go with the answer count as they should.
 */
export function weightedShare(hits: readonly boolean[], weights: readonly number[]): WeightedShare {
  const [n, total] = [hits.length, sum(weights)];
  const p = sum(weights.map((w, i) => (hits[i] ? w : 0))) / total;
  const spread = sum(weights.map((w, i) => (w * ((hits[i] ? 1 : 0) - p)) ** 2)) / (total * total);
  const effective = p > 0 && p < 1 ? (p * (1 - p)) / spread : n / designEffect(weights);
  return { share: p, interval: wilsonOf(p, effective), n, hits: hits.filter(Boolean).length };
}

/** Wilson's interval of a share of so many, which need not be a whole number. */
function wilsonOf(p: number, n: number): [number, number] {
  const z2 = Z95 * Z95;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
