import { expect, test } from 'vitest';
import { logGamma } from '../../src/statistics/log-gamma';

test('is ln (n − 1)! for whole numbers', () => {
  let factorial = 0;
  for (let n = 1; n < 170; n++) {
    expect(Math.abs(logGamma(n) - factorial)).toBeLessThan(1e-12 * Math.max(1, factorial));
    factorial += Math.log(n);
  }
});

test('is ln √π at a half, and obeys Legendre’s duplication', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  for (const x of [0.05, 0.3, 1.7, 9.9, 42.42, 5000])
    expect(logGamma(x) + logGamma(x + 0.5)).toBeCloseTo(
      (1 - 2 * x) * Math.LN2 + Math.log(Math.PI) / 2 + logGamma(2 * x),
      9,
    );
});

test('is asked for positive numbers', () => {
  expect(() => logGamma(0)).toThrow(RangeError);
});
