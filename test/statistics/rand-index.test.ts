import { expect, it } from 'vitest';
import { adjustedRand } from '../../src/statistics/rand-index';

it('is 1 for the same groups, 0 for one that says nothing, and what is counted by hand', () => {
  expect(
    adjustedRand([
      [5, 0],
      [0, 7],
    ]),
  ).toBe(1);
  expect(
    adjustedRand([
      [3, 3],
      [2, 2],
    ]),
  ).toBeLessThan(0);
  // Ten things, counted by hand: pairs together in both, in rows, in columns, and all pairs.
  const table = [
    [1, 1, 0],
    [1, 2, 1],
    [0, 0, 4],
  ];
  const [both, a, b, all] = [0 + 1 + 6, 1 + 6 + 6, 1 + 3 + 10, 45];
  expect(adjustedRand(table)).toBeCloseTo((both - (a * b) / all) / ((a + b) / 2 - (a * b) / all), 12);
});
