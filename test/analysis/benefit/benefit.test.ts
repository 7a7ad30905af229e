import { describe, expect, test } from 'vitest';
import type { SupplyCase } from '../../../src/analysis/aggregates';
import { benefitResults } from '../../../src/analysis/benefit/benefit';
import { THRESHOLD } from '../../../src/insight/thresholds';
import { covered } from './coverage';
import { type Planted, planted } from './planted';

const RUNS = 60;
const SEEDS = 100;

const run = ({ aggregates }: Planted, change: (s: SupplyCase) => SupplyCase = (s) => s) =>
  benefitResults(
    { ...aggregates, supply: { cases: (aggregates.supply?.cases ?? []).map(change) } },
    { runs: RUNS },
  );
const texts = (r: ReturnType<typeof run>, kind: string) =>
  r.findings.filter((f) => f.kind === kind).map((f) => f.text);

describe('a chain that sends everybody the same', () => {
  const analysed = run(planted('a'));
  const told = analysed.results?.cases[0];

  test('is told: fewer doors, less unsold, more bought again', () => {
    expect(analysed.results?.featured).toBe('solskydd');
    expect(told?.doors.before).toBe(60);
    expect(told?.doors.after).toBeLessThan(60);
    expect(told?.unsold.after.high).toBeLessThan(told?.unsold.before.mid as number);
    expect(told?.repurchase.after.mid).toBeGreaterThan(told?.repurchase.before.mid as number);
    expect(told?.backtest?.weeks).toBe(8);
    expect(told?.backtest?.error).toBeLessThan(THRESHOLD.benefit.backtestError);
  });

  test('sold and unsold are parts of one delivery', () => {
    for (const t of ['before', 'after'] as const) {
      expect((told?.sold[t].mid ?? 0) + (told?.unsold[t].mid ?? 0)).toBeCloseTo(1, 3);
      expect((told?.sold[t].low ?? 0) + (told?.unsold[t].high ?? 0)).toBeCloseTo(1, 3);
    }
  });

  test('never promises more than the reported gains, and says that it held back', () => {
    for (const row of told?.recapture ?? []) expect(row.volume.high).toBeLessThanOrEqual(0.07);
    expect(texts(analysed, 'refused').join()).toContain('Mer än 3 % till 7 % lovas inte');
  });

  test('is the same on every run', () => {
    expect(run(planted('a'))).toEqual(analysed);
  });

  test('takes repurchase by Kaplan–Meier over the buyers of the doors', () => {
    // By hand: 24 doors with 6 of 18 and 36 with 2 of 14 again by day 30, all others followed to the end.
    expect(told?.repurchase.before.mid).toBeCloseTo((24 * 6 + 36 * 2) / (24 * 18 + 36 * 14), 4);
    expect(told?.repurchase.before.base).toBe(24 * 18 + 36 * 14);
  });
});

test('ranges hold the truth in at least 90 of 100 planted chains', () => {
  const hits = { soldBefore: 0, soldAfter: 0, volume: 0 };
  for (let i = 0; i < SEEDS; i++) {
    const held = covered(`kedja ${i}`, 40, { doors: 20, weeks: 12 });
    for (const key of ['soldBefore', 'soldAfter', 'volume'] as const) hits[key] += held[key] ? 1 : 0;
  }
  expect(Math.min(...Object.values(hits))).toBeGreaterThanOrEqual(0.9 * SEEDS);
});

test('where every door is right nothing closes, and that is said plainly', () => {
  const analysed = run(planted('b', { weekly: (_d, _n, random) => 1.4 + 0.4 * random() }));
  expect(analysed.results).toBeNull();
  expect(texts(analysed, 'found')[0]).toContain('Ingen behöver lämnas');
});

test('without a stock table there is no benefit, and the reason is the table’s', () => {
  const { supply: _, ...a } = planted('c').aggregates;
  const analysed = benefitResults({ ...a, missing: { stock: 'Filen stock saknas i mappen.' } });
  expect(analysed.results).toBeNull();
  expect(texts(analysed, 'hole')[0]).toContain('Filen stock saknas i mappen.');
});

describe('is refused, with the reason', () => {
  const reason = (change: (s: SupplyCase) => SupplyCase, from = planted('d')) => {
    const analysed = run(from, change);
    expect(analysed.results).toBeNull();
    return texts(analysed, 'refused')[0];
  };

  test('with too few weeks', () => {
    expect(reason((s) => s, planted('d', { weeks: 11 }))).toContain('för få veckor: 11, och minst 12');
  });

  test('when the forecast misses what the held-out weeks sold', () => {
    const late = (s: SupplyCase) => ({
      ...s,
      doors: s.doors.map((d, i) => ({
        ...d,
        delivered: d.delivered.map(() => 9),
        sold: d.sold.map((_, w) => (w < 8 ? 1 : i % 2 ? 9 : 0)),
      })),
    });
    expect(reason(late)).toContain('och gränsen är 40 %');
  });

  test('when fewer doors would sell less', () => {
    // Nobody runs out: what the doors that are left sold is lost, and nothing is won elsewhere.
    expect(reason((s) => s, planted('d', { stock: 200 }))).toContain('färre dörrar skulle sälja mindre');
  });

  test('when the category is not counted', () => {
    expect(reason((s) => ({ ...s, category: 'okand' }))).toContain('finns inte bland de kategorier');
  });

  test('when too few buyers are behind', () => {
    const few = (s: SupplyCase) => ({ ...s, repurchase: s.repurchase.slice(0, 1) });
    expect(reason(few)).toContain('färre än 10 köpare');
  });
});

test('without prices the margin is left out, and named as a hole', () => {
  const analysed = run(planted('a'), ({ margin: _, ...s }) => s);
  expect(analysed.results?.cases[0]?.margin).toBeUndefined();
  expect(analysed.results?.cases[0]?.storeSales).toBeUndefined();
  expect(texts(analysed, 'hole')[0]).toContain('Pris och kostnad saknas');
});
