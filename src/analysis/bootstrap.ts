import { seededRandom } from '../layout/random';

/** How often each bucket was drawn in each run: times[run × buckets + bucket]. Every run draws as many as there are. */
export interface Draws {
  readonly runs: number;
  readonly buckets: number;
  readonly times: Uint16Array;
}

/**
 * Draws buckets of customers with replacement (Efron & Tibshirani 1993, ch. 6, with buckets in the customers' place:
 * a customer's purchases stay together). The same draws are to be used for every figure of a run: they are paired.
 */
export function bucketDraws(buckets: number, runs: number, seed: string): Draws {
  const random = seededRandom(`${seed}/buckets`);
  const times = new Uint16Array(runs * buckets);
  for (let run = 0; run < runs; run++) {
    for (let i = 0; i < buckets; i++) {
      const at = run * buckets + Math.floor(random() * buckets);
      times[at] = (times[at] as number) + 1;
    }
  }
  return { runs, buckets, times };
}

/** The sum over buckets in every run. `values` holds one number per bucket; throws when there are more or fewer. */
export function resampled({ runs, buckets, times }: Draws, values: readonly number[]): Float64Array {
  if (values.length !== buckets) throw new Error(`${values.length} buckets where ${buckets} are drawn.`);
  const sums = new Float64Array(runs);
  const held = Float64Array.from(values);
  for (let run = 0; run < runs; run++) {
    let sum = 0;
    for (let b = 0; b < buckets; b++) sum += (times[run * buckets + b] as number) * (held[b] as number);
    sums[run] = sum;
  }
  return sums;
}

/** A quantile of sorted values by linear interpolation (Hyndman & Fan's type 7). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] as number;
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] as number) - low);
}

/** The 95 % percentile interval of what the runs gave. Throws without runs. */
export function percentileInterval(runs: ArrayLike<number>): [low: number, high: number] {
  if (runs.length === 0) throw new Error('An interval needs at least one run.');
  const sorted = Float64Array.from(runs).sort();
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

/**
 * Two-sided p-value that the true value is `none`: twice the smaller tail, each with one run added, so that it is never
 * zero (Davison & Hinkley 1997, 4.2).
 */
export function bootstrapP(runs: ArrayLike<number>, none: number): number {
  let [under, over] = [1, 1];
  for (let i = 0; i < runs.length; i++) {
    const value = runs[i] as number;
    if (value <= none) under++;
    if (value >= none) over++;
  }
  return Math.min(1, (2 * Math.min(under, over)) / (runs.length + 1));
}
