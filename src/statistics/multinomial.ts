import { solveDefinite } from './cholesky';
import { softmax } from './softmax';

/** What a multinomial logistic regression is fitted to. Lists are parallel: one row per observation. */
export interface Observations {
  readonly features: readonly (readonly number[])[];
  /** Class of each observation, 0 … classes − 1. */
  readonly classes: readonly number[];
  /** How much each counts; one each when left out. */
  readonly weights?: readonly number[];
}

/** A fitted model: per class an intercept and one coefficient per feature; over the classes each sums to zero. */
export interface Multinomial {
  readonly intercepts: readonly number[];
  /** [class][feature] */
  readonly coefficients: readonly (readonly number[])[];
  /** Newton steps taken, and the largest change of a coefficient in the last. */
  readonly steps: number;
  readonly change: number;
}

/** What it takes for a fit to be done: no coefficient moves more than this in a Newton step. */
const SETTLED = 1e-10;
const MOST_STEPS = 60;
const MOST_HALVINGS = 30;

interface Problem {
  readonly rows: readonly Float64Array[];
  readonly classes: readonly number[];
  /** Sum to one. */
  readonly weights: readonly number[];
  readonly count: number;
  /** Features and the intercept, which is the last. */
  readonly width: number;
  readonly penalty: number;
}

const logitsAt = ({ count, width }: Problem, row: Float64Array, at: Float64Array): number[] =>
  Array.from({ length: count }, (_, k) => {
    let sum = 0;
    for (let j = 0; j < width; j++) sum += (row[j] as number) * (at[k * width + j] as number);
    return sum;
  });

/**
 * The penalty of a place: ridge on coefficients, never on intercepts; and the square of each sum over classes. The
 * likelihood doesn't see that sum, so the second part is zero at the answer and only makes it one of a kind.
 */
function penaltyOf({ count, width, penalty }: Problem, at: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < width; j++) {
    let over = 0;
    for (let k = 0; k < count; k++) {
      const b = at[k * width + j] as number;
      over += b;
      if (j < width - 1) sum += (penalty * b * b) / 2;
    }
    sum += (over * over) / 2;
  }
  return sum;
}

/** Weighted mean negative log-likelihood with penalty. */
function lossAt(problem: Problem, at: Float64Array): number {
  let loss = penaltyOf(problem, at);
  problem.rows.forEach((row, i) => {
    const logits = logitsAt(problem, row, at);
    const top = Math.max(...logits);
    const sum = logits.reduce((s, x) => s + Math.exp(x - top), 0);
    const own = logits[problem.classes[i] as number] as number;
    loss += (problem.weights[i] as number) * (top + Math.log(sum) - own);
  });
  return loss;
}

/** Gradient and Hessian of the penalty, to which the observations' are added. */
function penaltySlopes({ count, width, penalty }: Problem, at: Float64Array) {
  const size = count * width;
  const [gradient, hessian] = [new Float64Array(size), new Float64Array(size * size)];
  for (let j = 0; j < width; j++) {
    let over = 0;
    for (let k = 0; k < count; k++) over += at[k * width + j] as number;
    for (let k = 0; k < count; k++) {
      const own = k * width + j;
      const ridge = j < width - 1 ? penalty : 0;
      gradient[own] = ridge * (at[own] as number) + over;
      for (let m = 0; m < count; m++) hessian[own * size + m * width + j] = 1 + (m === k ? ridge : 0);
    }
  }
  return { gradient, hessian };
}

/** Adds factor × row ⊗ row to the block of two classes, on and under the diagonal. */
function addBlock(
  hessian: Float64Array,
  size: number,
  row: Float64Array,
  from: number,
  to: number,
  factor: number,
) {
  for (let a = 0; a < row.length; a++) {
    const scaled = factor * (row[a] as number);
    if (scaled === 0) continue;
    const start = (from + a) * size + to;
    for (let b = 0; b < row.length; b++)
      hessian[start + b] = (hessian[start + b] as number) + scaled * (row[b] as number);
  }
}

function slopes(problem: Problem, at: Float64Array) {
  const { count, width, rows, classes, weights } = problem;
  const size = count * width;
  const { gradient, hessian } = penaltySlopes(problem, at);
  rows.forEach((row, i) => {
    const p = softmax(logitsAt(problem, row, at));
    const w = weights[i] as number;
    for (let k = 0; k < count; k++) {
      const pk = p[k] as number;
      const miss = w * (pk - (classes[i] === k ? 1 : 0));
      for (let j = 0; j < width; j++) {
        const own = k * width + j;
        gradient[own] = (gradient[own] as number) + miss * (row[j] as number);
      }
      for (let m = 0; m <= k; m++)
        addBlock(hessian, size, row, k * width, m * width, w * pk * ((m === k ? 1 : 0) - (p[m] as number)));
    }
  });
  return { gradient, hessian };
}

/** One Newton step, halved until the loss doesn't rise. Returns the largest change. */
function step(problem: Problem, at: Float64Array): number {
  const { gradient, hessian } = slopes(problem, at);
  if (!solveDefinite(hessian, gradient))
    throw new Error('The classes can be told apart without error: a penalty is needed.');
  const before = lossAt(problem, at);
  let part = 1;
  for (let i = 0; i < MOST_HALVINGS; i++, part /= 2) {
    const next = at.map((b, j) => b - part * (gradient[j] as number));
    if (lossAt(problem, next) > before + 1e-14) continue;
    at.set(next);
    return part * gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
  }
  return 0;
}

/**
 * Multinomial logistic regression by Newton's method (Böhning 1992), with a ridge penalty: the weighted mean negative
 * log-likelihood + penalty / 2 × the sum of squared coefficients is least; intercepts are free. `start` may be a fit of
 * something near. Throws where it doesn't settle, which without a penalty means that the classes part without error.
 */
export function fitMultinomial(
  { features, classes, weights }: Observations,
  count: number,
  penalty: number,
  start?: Multinomial,
): Multinomial {
  const width = (features[0]?.length ?? 0) + 1;
  const total = weights ? weights.reduce((s, w) => s + w, 0) : features.length;
  const problem: Problem = {
    rows: features.map((row) => Float64Array.from([...row, 1])),
    classes,
    weights: features.map((_, i) => (weights ? (weights[i] as number) : 1) / total),
    count,
    width,
    penalty,
  };
  const at = new Float64Array(count * width);
  start?.coefficients.forEach((row, k) => {
    at.set([...row, start.intercepts[k] as number], k * width);
  });
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const change = step(problem, at);
    if (change <= SETTLED) return modelOf(at, count, width, steps, change);
  }
  throw new Error(`The regression didn't settle in ${MOST_STEPS} steps.`);
}

function modelOf(at: Float64Array, count: number, width: number, steps: number, change: number): Multinomial {
  const row = (k: number) => [...at.subarray(k * width, (k + 1) * width)];
  const rows = Array.from({ length: count }, (_, k) => row(k));
  return {
    intercepts: rows.map((r) => r.at(-1) as number),
    coefficients: rows.map((r) => r.slice(0, -1)),
    steps,
    change,
  };
}

/** Logits of an observation. */
export const logitsOf = ({ intercepts, coefficients }: Multinomial, features: readonly number[]): number[] =>
  intercepts.map((b, k) => {
    const own = coefficients[k] as readonly number[];
    let sum = b;
    for (let j = 0; j < features.length; j++) sum += (own[j] as number) * (features[j] as number);
    return sum;
  });
