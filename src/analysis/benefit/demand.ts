import { logGamma } from '../../statistics/log-gamma';

/**
 * A demand in whole units: negative binomial with that mean and shape (variance mean + mean²/shape), which is a Poisson
 * whose mean is gamma distributed; Poisson when the shape is Infinity.
 */
export interface Demand {
  readonly mean: number;
  readonly shape: number;
}

/** Terms smaller than this part of the largest one are not summed: they are below the last digit. */
const NEGLIGIBLE = 1e-22;

function probability({ mean, shape }: Demand, k: number): number {
  if (mean === 0) return k === 0 ? 1 : 0;
  if (shape === Number.POSITIVE_INFINITY) return Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  const all = shape + mean;
  return Math.exp(
    logGamma(k + shape) -
      logGamma(shape) -
      logGamma(k + 1) -
      shape * Math.log1p(mean / shape) +
      k * Math.log(mean / all),
  );
}

/** P(k + 1) / P(k). */
const step = ({ mean, shape }: Demand, k: number): number =>
  shape === Number.POSITIVE_INFINITY ? mean / (k + 1) : ((k + shape) * mean) / ((k + 1) * (shape + mean));

/** P(D = k) of a whole k ≥ 0. */
export const demandIs = (demand: Demand, k: number): number => probability(demand, k);

/** P(D < stock) and the sum of k P(D = k) below `stock`, summed term by term from the largest outwards. */
function below(demand: Demand, stock: number): { readonly mass: number; readonly units: number } {
  if (stock <= 0) return { mass: 0, units: 0 };
  if (demand.mean === 0) return { mass: 1, units: 0 };
  const start = Math.min(Math.floor(demand.mean), stock - 1);
  const top = probability(demand, start);
  let [mass, units] = [top, start * top];
  for (let k = start, p = top; k > 0; k--) {
    p /= step(demand, k - 1);
    mass += p;
    units += (k - 1) * p;
    if (p < top * NEGLIGIBLE) break;
  }
  for (let k = start + 1, p = top; k < stock; k++) {
    p *= step(demand, k - 1);
    mass += p;
    units += k * p;
    if (p < top * NEGLIGIBLE) break;
  }
  return { mass, units };
}

/** P(D ≥ units) for a whole number of units. */
export const demandReaches = (demand: Demand, units: number): number =>
  Math.min(1, Math.max(0, 1 - below(demand, units).mass));

/** E[min(D, stock)]: what is sold of a whole number of units in stock. */
export function expectedSold(demand: Demand, stock: number): number {
  const { mass, units } = below(demand, stock);
  return Math.min(Math.max(0, units + stock * (1 - mass)), demand.mean, Math.max(0, stock));
}

/** E[D | D ≥ sold] of a Poisson: what was wanted in a week when the shelf went empty after `sold` units. */
export function expectedBeyond(mean: number, sold: number): number {
  if (sold <= 0) return mean;
  const demand = { mean, shape: Number.POSITIVE_INFINITY };
  const reached = demandReaches(demand, sold);
  // Far out, where 1 − P(D < sold) has no digits left, what was wanted is hardly more than what was sold.
  if (reached < 1e-9) return sold + (mean < sold ? mean / (sold + 1 - mean) : 0);
  return Math.max(sold, (mean * demandReaches(demand, sold - 1)) / reached);
}
