import chisquare from '@stdlib/stats-base-dists-chisquare';
import { quantile } from '@stdlib/stats-base-dists-normal';
import { describe, expect, it } from 'vitest';
import { association } from '../../src/statistics/association';
import { designEffect } from '../../src/statistics/design-effect';
import { kaplanMeier } from '../../src/statistics/kaplan-meier';
import { cohensH, indexInterval, twoProportions, wilson } from '../../src/statistics/proportions';

/** How far closed forms may be from a reference that is reckoned another way. */
const CLOSE = 1e-9;
const Z = quantile(0.975, 0, 1);

const near = (ours: number, reference: number) =>
  expect(Math.abs(ours - reference) / Math.max(1, Math.abs(reference))).toBeLessThan(CLOSE);

describe('closed forms agree with an independent reference', () => {
  it('two shares: z² is the chi-square of the fourfold table, and p its tail in @stdlib', () => {
    for (const [a, n, b, m] of [
      [189, 11034, 104, 11037],
      [30, 100, 45, 120],
      [12, 40, 11, 39],
      [1, 900, 9, 1000],
    ] as const) {
      const { z, p } = twoProportions({ hits: a, n }, { hits: b, n: m });
      const [c, d] = [n - a, m - b];
      const chi = ((n + m) * (a * d - b * c) ** 2) / (n * m * (a + b) * (c + d));
      near(z * z, chi);
      near(p, 1 - chisquare.cdf(chi, 1));
    }
  });

  it('Cohen’s h, by the arc cosine', () => {
    for (const [a, b] of [
      [0.25, 0.05],
      [0.01, 0.99],
      [0.5, 0.4],
    ] as const)
      near(cohensH(a, b), Math.acos(1 - 2 * a) - Math.acos(1 - 2 * b));
  });

  it('Wilson’s ends are the shares that a score test just lets through', () => {
    for (const [hits, n] of [
      [15, 148],
      [3, 10],
      [990, 1000],
    ] as const)
      for (const end of wilson({ hits, n })) near((hits / n - end) ** 2, (Z * Z * end * (1 - end)) / n);
  });

  it('the index’s interval is Katz’s for the ratio to the rest', () => {
    const [group, all] = [
      { hits: 300, n: 1000 },
      { hits: 1000, n: 5000 },
    ];
    const w = group.n / all.n;
    // index = r / (w r + 1 − w), solved for the ratio r
    const [low, high] = indexInterval(group, all).map((i) => ((i / 100) * (1 - w)) / (1 - (w * i) / 100)) as [
      number,
      number,
    ];
    near(Math.sqrt(low * high), 0.3 / (700 / 4000));
    near(Math.log(high / low), 2 * Z * Math.sqrt(1 / 300 - 1 / 1000 + 1 / 700 - 1 / 4000));
  });

  it('chi-square of Agresti’s table 3.11, as R gives it', () => {
    const { chiSquare, df } = association([
      [762, 327, 468],
      [484, 239, 477],
    ]);
    near(chiSquare, 30.0701490957547);
    expect(df).toBe(2);
  });

  it('Kaplan–Meier and Greenwood, as fractions', () => {
    const curve = kaplanMeier([
      { day: 6, events: 3, censored: 1 },
      { day: 7, events: 1, censored: 1 },
      { day: 10, events: 1, censored: 14 },
    ]);
    near(curve[2]?.survival ?? 0, (18 * 16 * 14) / (21 * 17 * 15));
    near(
      curve[2]?.error ?? 0,
      ((18 * 16 * 14) / (21 * 17 * 15)) * Math.sqrt(3 / (21 * 18) + 1 / (17 * 16) + 1 / (15 * 14)),
    );
  });

  it('the design effect is one more than the weights’ squared variation', () => {
    const weights = [1, 2, 3, 4, 0.5];
    const mean = 10.5 / 5;
    const variance = weights.reduce((s, w) => s + (w - mean) ** 2, 0) / 5;
    near(designEffect(weights), 1 + variance / mean ** 2);
  });
});
