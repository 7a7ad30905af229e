import { describe, expect, it } from 'vitest';
import {
  bootstrapP,
  bucketDraws,
  percentileInterval,
  quantile,
  resampled,
} from '../../src/analysis/bootstrap';

describe('bucket bootstrap', () => {
  it('draws as many buckets as there are in every run, the same for the same seed', () => {
    const draws = bucketDraws(7, 50, 'a');
    const ones = resampled(draws, new Array(7).fill(1));
    expect([...ones]).toEqual(new Array(50).fill(7));
    expect(bucketDraws(7, 50, 'a')).toEqual(draws);
    expect(bucketDraws(7, 50, 'b')).not.toEqual(draws);
    expect(() => resampled(draws, [1, 2])).toThrow('2 buckets');
  });

  it("gives a mean's standard error, within its Monte Carlo error", () => {
    const values = Array.from({ length: 40 }, (_, i) => (i * 7919) % 101);
    const mean = values.reduce((s, x) => s + x, 0) / 40;
    const exact = Math.sqrt(values.reduce((s, x) => s + (x - mean) ** 2, 0)) / 40;
    const runs = [...resampled(bucketDraws(40, 4000, 'se'), values)].map((x) => x / 40);
    const got = Math.sqrt(runs.reduce((s, x) => s + (x - mean) ** 2, 0) / runs.length);
    expect(Math.abs(got / exact - 1)).toBeLessThan(4 / Math.sqrt(2 * 4000));
  });

  it('reads quantiles and intervals by hand', () => {
    expect(quantile([10, 20, 30, 40], 0.5)).toBe(25);
    const upTo = Array.from({ length: 41 }, (_, i) => 40 - i);
    expect(percentileInterval(upTo)).toEqual([1, 39]);
    expect(() => percentileInterval([])).toThrow('at least one');
  });

  it('counts p two-sided with one run added: never zero, never over one', () => {
    const above = Array.from({ length: 99 }, () => 120);
    expect(bootstrapP(above, 100)).toBeCloseTo(2 / 100, 12);
    expect(bootstrapP([...above.slice(0, 97), 80, 90], 100)).toBeCloseTo(6 / 100, 12);
    expect(bootstrapP(new Array(99).fill(100), 100)).toBe(1);
  });
});
