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

/** Log-likelihood of α when count ~ Poisson(expected × θ), θ ~ Gamma(α, α): negative binomial, constants left out. */
function likelihood(doors: readonly Observed[], alpha: number): number {
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
 * (Clayton & Kaldor, Biometrics 43 (1987), 671–681). Golden-section search on ln α. Large = doors hardly differ.
 */
export function shrinkage(doors: readonly Observed[]): number {
  let [low, high] = RANGE as readonly [number, number];
  const at = (log: number) => likelihood(doors, Math.exp(log));
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fa, fb] = [at(a), at(b)];
  for (let i = 0; i < STEPS; i++) {
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
  return Math.exp((low + high) / 2);
}

/** Posterior mean of θ: the observed ratio, shrunk toward 1 the more the less was expected. */
export const shrunk = ({ count, expected }: Observed, alpha: number): number =>
  (alpha + count) / (alpha + expected);
