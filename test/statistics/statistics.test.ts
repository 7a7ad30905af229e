import { cdf, quantile } from '@stdlib/stats-base-dists-normal';
import { describe, expect, it } from 'vitest';
import { association, cramersVCorrected } from '../../src/statistics/association';
import { eventShare, kaplanMeier } from '../../src/statistics/kaplan-meier';
import { benjaminiHochberg } from '../../src/statistics/multiple';
import { normalCdf, normalQuantile, normalTail, twoSided } from '../../src/statistics/normal';
import { cohensH, indexInterval, twoProportions, wilson } from '../../src/statistics/proportions';

/** Relative difference, for numbers far out in a tail. */
const relative = (a: number, b: number) => Math.abs(a - b) / Math.abs(b);

describe('the normal distribution', () => {
  it('agrees with @stdlib to 1e-12, into the tails', () => {
    for (let z = -8; z <= 8; z += 0.0625) expect(relative(normalCdf(z), cdf(z, 0, 1))).toBeLessThan(1e-12);
  });

  it('keeps its digits far out: tables of the upper tail', () => {
    expect(relative(normalTail(10), 7.619853024160527e-24)).toBeLessThan(1e-12);
    expect(relative(normalTail(20), 2.753624118606233e-89)).toBeLessThan(1e-12);
    expect(relative(normalTail(37), 5.725571222524576e-300)).toBeLessThan(1e-9);
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 12);
  });

  it('is turned round by its quantile', () => {
    for (const p of [1e-200, 1e-12, 0.001, 0.025, 0.2, 0.5, 0.9, 0.999]) {
      expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-9);
    }
    for (const p of [0.001, 0.3, 0.975]) expect(normalQuantile(p)).toBeCloseTo(quantile(p, 0, 1), 9);
    expect(() => normalQuantile(0)).toThrow(RangeError);
  });
});

describe('two shares', () => {
  it('are tested as in Agresti: aspirin and heart attacks', () => {
    const { z, p } = twoProportions({ hits: 189, n: 11034 }, { hits: 104, n: 11037 });
    expect(z).toBeCloseTo(5.0014, 4);
    expect(relative(p, 5.6909e-7)).toBeLessThan(1e-3);
    expect(twoProportions({ hits: 0, n: 5 }, { hits: 0, n: 9 })).toEqual({ z: 0, p: 1 });
  });

  it("have Cohen's h", () => {
    expect(cohensH(0.5, 0.5)).toBe(0);
    expect(cohensH(0.25, 0.05)).toBeCloseTo(0.5962, 3);
  });

  it("have Wilson's interval", () => {
    const [low, high] = wilson({ hits: 15, n: 148 });
    expect(low).toBeCloseTo(0.0624, 4);
    expect(high).toBeCloseTo(0.1605, 4);
    expect(wilson({ hits: 0, n: 20 })[0]).toBe(0);
  });

  it('have an index whose interval holds it, is 100 for the whole, and narrows with n', () => {
    const [low, high] = indexInterval({ hits: 300, n: 1000 }, { hits: 1000, n: 5000 });
    expect(low).toBeLessThan(150);
    expect(high).toBeGreaterThan(150);
    const [nearLow, nearHigh] = indexInterval({ hits: 3000, n: 10000 }, { hits: 10000, n: 50000 });
    expect(nearHigh - nearLow).toBeLessThan((high - low) / 3);
    expect(indexInterval({ hits: 5, n: 50 }, { hits: 5, n: 50 })).toEqual([100, 100]);
    expect(indexInterval({ hits: 0, n: 500 }, { hits: 100, n: 5000 })[1]).toBeLessThan(80);
  });
});

describe('many tests at once', () => {
  it('are Benjamini and Hochberg’s own example: four of fifteen are found', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const q = benjaminiHochberg(p);
    expect(q.filter((x) => x < 0.05)).toHaveLength(4);
    expect(q[3]).toBeCloseTo(0.035625, 9);
  });

  it('keep their order, and never fall below p', () => {
    const p = [0.9, 0.01, 0.5, 0.01];
    const q = benjaminiHochberg(p);
    expect(q).toEqual([0.9, 0.02, 2 / 3, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe('association', () => {
  it('of party and sex is as in Agresti, table 3.11 (GSS 2000)', () => {
    const { chiSquare, df, cramersV } = association([
      [762, 327, 468],
      [484, 239, 477],
    ]);
    expect(chiSquare).toBeCloseTo(30.0701, 4);
    expect(df).toBe(2);
    expect(cramersV).toBeCloseTo(Math.sqrt(30.0701490957547 / 2757), 9);
  });

  it('is nothing where rows are alike, also when corrected', () => {
    expect(
      association([
        [10, 20],
        [20, 40],
      ]).chiSquare,
    ).toBeCloseTo(0, 12);
    expect(
      cramersVCorrected([
        [10, 20],
        [20, 40],
      ]),
    ).toBe(0);
    expect(
      cramersVCorrected([
        [500, 0],
        [0, 500],
      ]),
    ).toBeGreaterThan(0.99);
    expect(association([[3, 4]]).df).toBe(0);
  });
});

describe('Kaplan–Meier', () => {
  // Freireich et al. 1963: weeks of remission under 6-MP, as in Cox & Oakes 1984 and R's survival package.
  const curve = kaplanMeier([
    { day: 6, events: 3, censored: 1 },
    { day: 7, events: 1, censored: 0 },
    { day: 9, events: 0, censored: 1 },
    { day: 10, events: 1, censored: 1 },
    { day: 11, events: 0, censored: 1 },
    { day: 13, events: 1, censored: 0 },
    { day: 16, events: 1, censored: 0 },
    { day: 17, events: 0, censored: 1 },
    { day: 19, events: 0, censored: 1 },
    { day: 20, events: 0, censored: 1 },
    { day: 22, events: 1, censored: 0 },
    { day: 23, events: 1, censored: 0 },
    { day: 25, events: 0, censored: 1 },
    { day: 32, events: 0, censored: 2 },
    { day: 34, events: 0, censored: 1 },
    { day: 35, events: 0, censored: 1 },
  ]);

  it('is the published curve', () => {
    expect(curve.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [6, 21],
      [7, 17],
      [10, 15],
      [13, 12],
      [16, 11],
      [22, 7],
      [23, 6],
    ]);
    expect(curve.map(({ survival }) => Number(survival.toFixed(4)))).toEqual([
      0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482,
    ]);
    expect(curve.map(({ error }) => Number(error.toFixed(4)))).toEqual([
      0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346,
    ]);
  });

  it('gives the share with the event within a time, with an interval around it', () => {
    const { share, interval } = eventShare(curve, 15);
    expect(share).toBeCloseTo(1 - 0.6902, 4);
    expect(interval[0]).toBeLessThan(share);
    expect(interval[1]).toBeGreaterThan(share);
    expect(eventShare(curve, 3)).toEqual({ share: 0, interval: [0, 0] });
  });
});
