import type { Demand } from './demand';
import type { Door } from './door';
import type { Fit } from './fit';
import { chainRate } from './gamma-poisson';

/** How often each week and each door counts; a bootstrap's draw, or once each. */
export interface Weights {
  readonly weeks: readonly number[];
  readonly doors: readonly number[];
}

export const onceEach = (weeks: number, doors: number): Weights => ({
  weeks: Array.from({ length: weeks }, () => 1),
  doors: Array.from({ length: doors }, () => 1),
});

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((s, x, i) => s + x * (b[i] ?? 0), 0);

/**
 * Every door's demand over `ahead` ordinary weeks: gamma posterior around the chain, so negative binomial. The chain's
 * rate is taken from the weighted weeks and doors; the strength of the shrinkage stays the fit's.
 */
export function predictDemand(doors: readonly Door[], fit: Fit, ahead: number, weights: Weights): Demand[] {
  const wanted = fit.wanted.map((row) => dot(row, weights.weeks));
  const exposure = fit.exposure.map((row) => dot(row, weights.weeks));
  const rate = chainRate(wanted, exposure, fit.alpha, weights.doors);
  return doors.map((door, d) => {
    const shape = fit.alpha + (wanted[d] as number);
    const mean = (rate * door.size * ahead * shape) / (fit.alpha + rate * (exposure[d] as number));
    return { mean, shape };
  });
}
