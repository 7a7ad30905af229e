import beta from '@stdlib/stats-base-dists-beta';
import chisquare from '@stdlib/stats-base-dists-chisquare';
import { expect, test } from 'vitest';
import {
  type Demand,
  demandIs,
  demandReaches,
  expectedBeyond,
  expectedSold,
} from '../../../src/analysis/benefit/demand';

const poisson = (mean: number): Demand => ({ mean, shape: Number.POSITIVE_INFINITY });
const MEANS = [0.01, 0.7, 3, 12.5, 80, 900];
const SHAPES = [0.3, 1, 4.5, 60, 4000];
const UNITS = [1, 2, 6, 13, 75, 910];

test('Poisson tails are those of the chi-square: P(D ≥ k) = F(2 mean; 2k)', () => {
  for (const mean of MEANS)
    for (const k of UNITS)
      expect(Math.abs(demandReaches(poisson(mean), k) - chisquare.cdf(2 * mean, 2 * k))).toBeLessThan(1e-9);
});

test('negative binomial tails are those of the beta: P(D ≥ k) = I(p; k, shape)', () => {
  for (const mean of MEANS)
    for (const shape of SHAPES)
      for (const k of UNITS) {
        const reference = beta.cdf(mean / (shape + mean), k, shape);
        expect(Math.abs(demandReaches({ mean, shape }, k) - reference)).toBeLessThan(1e-9);
      }
});

test('what is sold is the sum of min(k, stock) P(k), by brute force', () => {
  for (const demand of [poisson(4), { mean: 9, shape: 2 }, { mean: 40, shape: 15 }])
    for (const stock of [0, 1, 5, 24, 100]) {
      let brute = 0;
      for (let k = 0; k < 3000; k++) brute += Math.min(k, stock) * demandIs(demand, k);
      expect(Math.abs(expectedSold(demand, stock) - brute)).toBeLessThan(1e-9);
    }
});

test('by hand: Poisson 1 with one in stock sells 1 − 1/e; with two, 2 − 3/e', () => {
  expect(expectedSold(poisson(1), 1)).toBeCloseTo(1 - 1 / Math.E, 12);
  expect(expectedSold(poisson(1), 2)).toBeCloseTo(2 - 3 / Math.E, 12);
});

test('a huge stock sells the demand, an empty one nothing, and a demand of nothing sells nothing', () => {
  expect(expectedSold({ mean: 7.5, shape: 3 }, 100_000)).toBeCloseTo(7.5, 9);
  expect(expectedSold(poisson(7), 0)).toBe(0);
  expect(expectedSold(poisson(0), 9)).toBe(0);
});

test('wanted when the shelf went empty: by brute force, and calm far out', () => {
  for (const [mean, sold] of [
    [0.5, 1],
    [3, 2],
    [3, 9],
    [20, 20],
  ] as const) {
    let [top, all] = [0, 0];
    for (let k = sold; k < 300; k++) {
      top += k * demandIs(poisson(mean), k);
      all += demandIs(poisson(mean), k);
    }
    expect(expectedBeyond(mean, sold)).toBeCloseTo(top / all, 8);
  }
  expect(expectedBeyond(2, 0)).toBe(2);
  expect(expectedBeyond(0.1, 40)).toBeGreaterThanOrEqual(40);
  expect(expectedBeyond(0.1, 40)).toBeLessThan(40.01);
});
