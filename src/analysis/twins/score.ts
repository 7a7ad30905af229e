import { logitsOf } from '../../statistics/multinomial';
import { softmax } from '../../statistics/softmax';
import { scaled } from './scale';
import type { Tagger } from './twins';

/** Probability of each type for rows of features: what the engine computes in SQL for a whole base, for small ones. */
export const probabilities = (
  { model, scaling, temperature }: Tagger,
  rows: readonly (readonly number[])[],
): number[][] => scaled(rows, scaling).map((row) => softmax(logitsOf(model, row), temperature));

/**
 * A tagger as plain sums: logit of a type = its constant + the sum of feature × factor, the temperature already in it.
 */
export function linear({ model, scaling, temperature }: Tagger) {
  const factors = model.coefficients.map((row) =>
    row.map((b, j) => b / (scaling.deviations[j] as number) / temperature),
  );
  const constants = model.intercepts.map(
    (b, k) =>
      b / temperature - (factors[k] as number[]).reduce((s, f, j) => s + f * (scaling.means[j] as number), 0),
  );
  return { constants, factors };
}
