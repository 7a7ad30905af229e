import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitMultinomial, logitsOf, type Multinomial } from '../../src/statistics/multinomial';
import { softmax } from '../../src/statistics/softmax';

/** From R's nnet and glmnet: fixtures/multinomial.R says how. */
const R = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, 'fixtures/multinomial.json'), 'utf8'),
) as {
  x: number[][];
  y: number[];
  weights: number[];
  ml: number[][];
  mlWeighted: number[][];
  ridge: { penalty: number; coefficients: number[][] };
  ridgeWeighted: { penalty: number; coefficients: number[][] };
};

/** Rows as R writes them: intercept first. */
const rows = ({ intercepts, coefficients }: Multinomial) =>
  intercepts.map((b, k) => [b, ...(coefficients[k] as readonly number[])]);
const againstFirst = (table: number[][]) =>
  table.slice(1).map((row) => row.map((b, j) => b - (table[0]?.[j] as number)));
const farthest = (a: number[][], b: number[][]) =>
  Math.max(...a.flatMap((row, i) => row.map((x, j) => Math.abs(x - (b[i]?.[j] as number)))));

const fitted = (penalty: number, weights?: number[]) =>
  rows(fitMultinomial({ features: R.x, classes: R.y, ...(weights ? { weights } : {}) }, 4, penalty));

describe('multinomial logistic regression', () => {
  it('agrees with nnet::multinom without a penalty', () => {
    expect(farthest(againstFirst(fitted(0)), R.ml)).toBeLessThan(1e-6);
    expect(farthest(againstFirst(fitted(0, R.weights)), R.mlWeighted)).toBeLessThan(1e-6);
  });

  it('agrees with glmnet with a ridge penalty and free intercepts', () => {
    expect(farthest(fitted(R.ridge.penalty), R.ridge.coefficients)).toBeLessThan(1e-6);
    expect(farthest(fitted(R.ridgeWeighted.penalty, R.weights), R.ridgeWeighted.coefficients)).toBeLessThan(
      1e-6,
    );
  });

  it('answers with the base rates where nothing is known, however strong the penalty', () => {
    const classes = R.y;
    const features = classes.map(() => [0]);
    const model = fitMultinomial({ features, classes }, 4, 100);
    const shares = [0, 1, 2, 3].map((k) => classes.filter((c) => c === k).length / classes.length);
    softmax(logitsOf(model, [0])).forEach((p, k) => {
      expect(p).toBeCloseTo(shares[k] as number, 10);
    });
  });

  it('weighs a doubled row as two rows', () => {
    const [x, y] = [R.x.slice(0, 80), R.y.slice(0, 80)];
    const weights = x.map((_, i) => (i < 20 ? 2 : 1));
    const twice = { features: [...x, ...x.slice(0, 20)], classes: [...y, ...y.slice(0, 20)] };
    const once = { features: x, classes: y, weights };
    expect(farthest(rows(fitMultinomial(twice, 4, 0.01)), rows(fitMultinomial(once, 4, 0.01)))).toBeLessThan(
      1e-9,
    );
  });

  it('says so where classes part without error and nothing holds the coefficients', () => {
    const features = [[-2], [-1], [1], [2]];
    expect(() => fitMultinomial({ features, classes: [0, 0, 1, 1] }, 2, 0)).toThrow(/penalty|settle/);
  });
});
