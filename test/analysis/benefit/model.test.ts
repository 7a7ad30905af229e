import { expect, test } from 'vitest';
import { promised } from '../../../src/analysis/benefit/assemble';
import { demandIs } from '../../../src/analysis/benefit/demand';
import { shelfStock } from '../../../src/analysis/benefit/door';
import { chainRate, shrinkage, shrunk } from '../../../src/analysis/benefit/gamma-poisson';
import { noGain } from '../../../src/analysis/benefit/gates';
import { outcome } from '../../../src/analysis/benefit/outcome';
import { packSold, payingShare, planDoors } from '../../../src/analysis/benefit/plan';
import { lostAfter, measuredStoreSales } from '../../../src/analysis/benefit/store-sales';
import { seededRandom } from '../../../src/layout/random';
import { planted, poisson } from './planted';

const POISSON = Number.POSITIVE_INFINITY;
const terms = { minimumPack: 2, underage: 60, overage: 40 };

test('shrinkage by hand: (α + count) / (α + expected)', () => {
  expect(shrunk({ count: 6, expected: 2 }, 2)).toBe(2);
  expect(shrunk({ count: 0, expected: 0 }, 3)).toBe(1);
});

test('α finds a planted spread, and is large where doors differ by chance alone', () => {
  const random = seededRandom('α');
  const expected = 30;
  const alike = Array.from({ length: 400 }, () => ({ count: poisson(random, expected), expected }));
  expect(shrinkage(alike)).toBeGreaterThan(100);
  // Gamma(4, 4) as the mean of four exponentials.
  const part = () => [1, 2, 3, 4].reduce((s) => s - Math.log(1 - random()), 0) / 4;
  const apart = alike.map(() => ({ count: poisson(random, expected * part()), expected }));
  expect(shrinkage(apart)).toBeGreaterThan(3);
  expect(shrinkage(apart)).toBeLessThan(5.3);
});

test('the chain’s rate is counts by exposures where doors are alike, and the mean of doors where they are not', () => {
  expect(chainRate([10, 30], [10, 10], 1e9, [1, 1])).toBeCloseTo(2, 6);
  expect(chainRate([10, 300], [10, 100], 0.0001, [1, 1])).toBeCloseTo(2, 2);
  expect(chainRate([10, 30], [10, 10], 1e9, [0, 1])).toBeCloseTo(3, 6);
});

test('shelf stock by hand: what was left and what came', () => {
  expect(shelfStock([6, 0, 6, 0], [2, 4, 1, 0])).toEqual([6, 4, 6, 5]);
});

test('newsvendor by hand: a pack pays when 40/(60+40) of it is expected to sell', () => {
  expect(payingShare(terms)).toBeCloseTo(0.4, 12);
  // (P(D ≥ 1) + P(D ≥ 2)) / 2: mean 10 → 1.00, mean 3 → 0.88, mean 1 → 0.45, mean 0.8 → 0.37.
  const demand = [10, 3, 1, 0.8].map((mean) => ({ mean, shape: POISSON }));
  expect(packSold(demand[2]!, 0, 2)).toBeCloseTo((2 - 3 * Math.exp(-1)) / 2, 12);
  const plan = planDoors(demand, [4, 4, 2, 5], terms);
  expect(plan.keep).toEqual([true, true, true, false]);
  // Of five free units two packs of two move to the first door (0.98 and 0.82 of them sell); one unit is no pack.
  expect(plan.stock).toEqual([8, 4, 2, 0]);
  expect([plan.moved, plan.undelivered]).toEqual([4, 1]);
});

test('the plan is the most profitable one: no pack more and none less would earn more', () => {
  const cost = { minimumPack: 3, underage: 70, overage: 30 };
  const demand = [2, 5, 9, 14].map((mean) => ({ mean, shape: 6 }));
  const nowhere = { mean: 0, shape: POISSON };
  const { keep, stock } = planDoors([...demand, nowhere], [0, 0, 0, 0, 300], cost);
  /** Expected profit of a door: u for each unit sold, −o for each left over, of P(D = k) summed out. */
  const profit = (d: number, units: number) => {
    let [sum, left] = [0, 1];
    for (let k = 0; k < units; k++) {
      const p = demandIs(demand[d]!, k);
      sum += p * (cost.underage * k - cost.overage * (units - k));
      left -= p;
    }
    return sum + left * cost.underage * units;
  };
  for (const [d, kept] of keep.slice(0, 4).entries()) {
    const best = Array.from({ length: 12 }, (_, packs) => packs * 3).sort(
      (a, b) => profit(d, b) - profit(d, a),
    )[0];
    expect(kept ? stock[d] : 0).toBe(best);
  }
});

test('packs stop when no door would sell them surely enough', () => {
  const plan = planDoors(
    [
      { mean: 4, shape: POISSON },
      { mean: 0.1, shape: POISSON },
    ],
    [4, 40],
    terms,
  );
  expect(plan.stock).toEqual([4, 0]);
  expect(plan.undelivered).toBe(40);
});

test('recapture by hand: half of what is lost is met where there is stock', () => {
  const demand = [
    { mean: 1, shape: POISSON },
    { mean: 4, shape: POISSON },
  ];
  const plan = { keep: [false, true], stock: [0, 1000], moved: 0, undelivered: 0 };
  const at = (share: number) => outcome(demand, [1000, 1000], plan, share, [1, 1]);
  expect(at(0).soldBefore).toBeCloseTo(5, 9);
  expect(at(0).soldAfter).toBeCloseTo(4, 9);
  expect(at(0.5).soldAfter).toBeCloseTo(4.5, 9);
  expect(at(0.5).deliveredAfter).toBe(1000);
});

test('a door that sells nothing still carries the assortment; one whose units were taken back does not', () => {
  expect(lostAfter({ store: 'a', delivered: [6, 0, 0, 0], sold: [1, 0, 0, 0] })).toBeNull();
  expect(lostAfter({ store: 'a', delivered: [6, -5, 0, 0], sold: [1, 0, 0, 0] })).toBe(1);
});

test('stores that lost the assortment are measured against those that kept it', () => {
  const { supply } = planted('butik', { doors: 30, weeks: 16 });
  const doors = supply.doors.map((d, i) =>
    i < 6
      ? {
          ...d,
          delivered: [6, 0, 0, 0, 0, 0, 0, -5, ...new Array(8).fill(0)],
          sold: [1, ...new Array(15).fill(0)],
        }
      : d,
  );
  // Everybody falls by a tenth after week 8; those that lost it by a tenth and two per cent more.
  const storeSales = supply.storeSales.map((s, i) => ({
    ...s,
    sales: s.sales.map((x, w) => (w < 8 ? x : 0.9 * x * (i < 6 ? 0.98 : 1))),
  }));
  const measured = measuredStoreSales({ ...supply, doors, storeSales }, 50, 'a');
  expect(measured?.mid).toBeCloseTo(-0.02, 9);
  expect(measured?.doors).toBe(6);
  expect(measuredStoreSales(supply, 50, 'a')).toBeNull();
});

test('a promise stays below the band of reported gains, and what is lower is told as it is', () => {
  expect(promised({ low: 0.2, mid: 0.3, high: 0.4 })).toEqual({ low: 0.03, mid: 0.05, high: 0.07 });
  expect(promised({ low: -0.02, mid: 0.04, high: 0.09 })).toEqual({ low: -0.02, mid: 0.04, high: 0.07 });
  expect(promised({ low: 0.04, mid: 0.05, high: 0.06 })).toEqual({ low: 0.04, mid: 0.05, high: 0.06 });
});

test('a gain whose range holds zero, or lies below it, is refused with its reason', () => {
  const span = (low: number, high: number) => ({ low, mid: (low + high) / 2, high });
  const ranges = (volume: ReturnType<typeof span>, less = span(0.1, 0.3)) => ({
    soldBefore: span(0.4, 0.5),
    soldAfter: span(0.6, 0.7),
    lessUnsold: less,
    volume: [span(-1, 1), volume, span(-1, 1)],
    leftDoors: span(0.1, 0.2),
  });
  expect(noGain(ranges(span(0.01, 0.05)))).toBeNull();
  expect(noGain(ranges(span(-0.01, 0.05)))).toContain('spannet rymmer noll');
  expect(noGain(ranges(span(-0.05, -0.01)))).toContain('skulle sälja mindre');
  expect(noGain(ranges(span(0.01, 0.05), span(-0.1, 0.1)))).toContain('det osålda minskar inte säkert');
});
