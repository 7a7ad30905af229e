import { logGamma } from '../../statistics/log-gamma';

/** Counted, and what the chain's rate would have given. */
export interface Observed {
  readonly count: number;
  readonly expected: number;
}

/** Search range of ln α: from doors that have nothing in common to doors that differ by chance alone. */
const RANGE = [Math.log(0.05), Math.log(5000)] as const;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 40;

/** Where a function with one top is largest between two ends, by golden-section search. */
export function highest(
  [from, to]: readonly [number, number],
  at: (x: number) => number,
  steps = STEPS,
): number {
  let [low, high] = [from, to];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fa, fb] = [at(a), at(b)];
  for (let i = 0; i < steps; i++) {
    if (fa < fb) {
      [low, a, fa] = [a, b, fb];
      b = low + GOLDEN * (high - low);
      fb = at(b);
    } else {
      [high, b, fb] = [b, a, fa];
      a = high - GOLDEN * (high - low);
      fa = at(a);
    }
  }
  return (low + high) / 2;
}

/** Log-likelihood of α when count ~ Poisson(expected × θ), θ ~ Gamma(α, α): negative binomial, constants left out. */
export function likelihood(doors: readonly Observed[], alpha: number): number {
  const start = logGamma(alpha);
  let sum = 0;
  for (const { count, expected } of doors) {
    if (expected <= 0) continue;
    sum += logGamma(count + alpha) - start;
    sum += alpha * Math.log(alpha / (alpha + expected)) + count * Math.log(expected / (alpha + expected));
  }
  return sum;
}

/**
 * α of the gamma prior around the chain, by maximum marginal likelihood: the empirical Bayes of relative rates
 * (Clayton & Kaldor, Biometrics 43 (1987), 671–681). Large = doors hardly differ.
 */
export const shrinkage = (doors: readonly Observed[]): number =>
  Math.exp(highest(RANGE, (log) => likelihood(doors, Math.exp(log))));

/** Posterior mean of θ: the observed ratio, shrunk toward 1 the more the less was expected. */
export const shrunk = ({ count, expected }: Observed, alpha: number): number =>
  (alpha + count) / (alpha + expected);

/** Rounds of the fixed point; it settles to the last digits within a few. */
const SETTLED = 12;

/**
 * The chain's rate given α: maximum marginal likelihood, a fixed point in which a door counts less the more it is
 * already known by its own count. Sum of counts by sum of exposures is wrong here: doors that sell fast run out and are
 * exposed for fewer weeks. `times` tells how often each door counts.
 */
export function chainRate(
  counts: readonly number[],
  exposures: readonly number[],
  alpha: number,
  times: readonly number[],
): number {
  let rate = 0;
  for (let round = 0; round < SETTLED; round++) {
    let [y, e] = [0, 0];
    for (const [d, exposure] of exposures.entries()) {
      const weight = ((times[d] ?? 0) * alpha) / (alpha + rate * exposure);
      y += weight * (counts[d] ?? 0);
      e += weight * exposure;
    }
    rate = e > 0 ? y / e : 0;
  }
  return rate;
}
