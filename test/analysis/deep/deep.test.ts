import { describe, expect, it } from 'vitest';
import { changes, differenceOf, type Periods } from '../../../src/analysis/change';
import { evidenceOf } from '../../../src/analysis/evidence';
import { potential } from '../../../src/analysis/potential';
import { type Candidate, type Goals, prioritised } from '../../../src/analysis/priority';
import { seededRandom } from '../../../src/layout/random';

const m = (value: number, base = 500) => ({ value, base });
const candidate = (id: string, growth: number, reach: number, extra = {}): Candidate => ({
  id,
  name: id.toUpperCase(),
  measures: { growth: m(growth), reach: m(reach), ...extra },
});
const goals = (weights: Goals['weights'], rules: Goals['rules'] = []): Goals => ({ weights, rules });

describe('priority', () => {
  it('follows the weights, and says when a fifth would change the order', () => {
    const [a, b, c] = [candidate('a', 0.03, 0.1), candidate('b', 0, 0.4), candidate('c', -0.01, 0.2)];
    const byGrowth = prioritised([a, b, c], goals({ growth: 3, reach: 1 })).results;
    expect(byGrowth?.ranking.map((r) => r.segment)).toEqual(['a', 'b', 'c']);
    expect(byGrowth?.firm).toBe(true);
    const even = prioritised([a, b, c], goals({ growth: 1, reach: 0.75 })).results;
    // a: 1/1.75 = 0.571; b: (0.25 + 0.75)/1.75 = 0.571: a fifth tips it either way
    expect(even?.firm).toBe(false);
    expect(even?.ranking[0]?.places).toEqual([1, 2]);
  });

  it('leaves out a goal without figures and says so; refuses when half of the weight is gone', () => {
    const two = [candidate('a', 0.03, 0.1), candidate('b', 0, 0.4)];
    const some = prioritised(two, goals({ growth: 2, reach: 1, margin: 1 }));
    expect(some.results?.unmeasured[0]?.goal).toBe('margin');
    expect(some.results?.goals.map((g) => g.weight)).toEqual([2 / 3, 1 / 3]);
    expect(some.findings.some((f) => f.kind === 'hole')).toBe(true);
    expect(prioritised(two, goals({ reach: 1, margin: 3 })).results).toBeNull();
  });

  it('takes the first rule that fits, one for each area, with what it rests on', () => {
    const rules: Goals['rules'] = [
      { area: 'range', when: [{ measure: 'index_hudvard', over: 150 }], do: 'Mer hudvård' },
      { area: 'range', when: [{ measure: 'reach', over: 0 }], do: 'Behåll bredden' },
      { area: 'care', when: [{ measure: 'unknown', over: 0 }], do: 'Aldrig' },
    ];
    const two = [candidate('a', 0.03, 0.3, { index_hudvard: m(170, 80) }), candidate('b', 0, 0.1)];
    const { results } = prioritised(two, goals({ growth: 1 }, rules));
    expect(results?.actions).toEqual([
      {
        area: 'range',
        segment: 'a',
        text: 'Mer hudvård',
        because: [{ measure: 'index_hudvard', value: 170, base: 80 }],
      },
    ]);
  });
});

/** Two periods of made-up customers, of whom most are in both; `grown` is what a segment gains. */
function periods(seed: string, grown: number): Periods {
  const random = seededRandom(`periods/${seed}`);
  const count = { before: 0, after: 0, both: 0, stayedBefore: 0, stayedAfter: 0 };
  const customers = { before: 0, after: 0, both: 0 };
  for (let i = 0; i < 6000; i++) {
    const taste = random();
    const [there, here] = [random() < 0.8, random() < 0.8];
    const [first, second] = [there && taste < 0.2, here && taste < 0.2 + grown];
    customers.before += Number(there);
    customers.after += Number(here);
    customers.both += Number(there && here);
    count.before += Number(first);
    count.after += Number(second);
    count.both += Number(first && second && there && here);
    count.stayedBefore += Number(first && here);
    count.stayedAfter += Number(second && there);
  }
  const days = { from: '2024-07-01', to: '2025-06-30' };
  const row = { of: 'category' as const, id: 'hudvard', label: 'Hudvård', ...count };
  return { before: days, after: { from: '2025-07-01', to: '2026-06-30' }, customers, rows: [row] };
}

describe('change', () => {
  it('holds the truth in 95 % of its intervals, customers in both periods counted once', () => {
    const all = Array.from({ length: 300 }, (_, i) => periods(`${i}`, 0.02));
    const inside = all.filter((p) => {
      const { difference, error } = differenceOf(p.rows[0] as Periods['rows'][number], p.customers);
      return Math.abs(difference - 0.02) < 1.96 * error;
    });
    expect(inside.length / 300).toBeGreaterThan(0.91);
    expect(inside.length / 300).toBeLessThan(0.985);
  });

  it('is no certain change where nothing has changed, and is one where it has', () => {
    expect(changes(periods('x', 0)).results?.rows[0]?.certain).toBe(false);
    expect(changes(periods('x', 0)).findings[0]?.text).toContain('Ingen säker förändring');
    expect(changes(periods('x', 0.03)).results?.rows[0]?.certain).toBe(true);
  });

  it('shows no group of fewer than ten', () => {
    const p = periods('x', 0);
    const few = { ...p, rows: p.rows.map((r) => ({ ...r, before: 9 })) };
    expect(changes(few).results).toBeNull();
  });
});

describe('potential', () => {
  const here = { kind: 'type' as const, id: 'planerarna', name: 'Planerarna', category: 'Vitaminer' };
  it('is sure only when both errors leave something', () => {
    const market = [{ group: 'Planerarna', category: 'Vitaminer', spend: 300, error: 30 }];
    const spends = (error: number) => [{ ...here, mean: 180, error, customers: 200 }];
    const sure = potential(market, spends(20), [], 'x').results?.rows[0];
    expect(sure).toMatchObject({ gap: 120, interval: [49, 191], certain: true });
    expect(potential(market, spends(60), [], 'x').results?.rows[0]?.certain).toBe(false);
  });
  it('is refused for a group of nine', () => {
    const market = [{ group: 'Planerarna', category: 'Vitaminer', spend: 300, error: 30 }];
    expect(potential(market, [{ ...here, mean: 1, error: 1, customers: 9 }], [], 'x').results).toBeNull();
  });
});

describe('evidence', () => {
  const groups = [{ kind: 'type' as const, id: 'radsokarna', names: ['Rådsökarna'] }];
  const row = (code: string, n = 12, kind: 'cue' | 'need' = 'cue') => ({
    group: 'rådsökarna',
    kind,
    code,
    source: 'x',
    asked: 20,
    n,
  });
  it('tells codes of ten and more, never what somebody said, and no person', () => {
    const rows = [
      row('stannar länge vid hyllan'),
      row('frågar två gånger', 9),
      row('äldre kvinna med käpp'),
      row('köper graviditetstest'),
      row('”jag vill bara veta”', 15, 'need'),
    ];
    const blocked = { categories: ['Graviditetstest'], traits: [] };
    const { evidence, findings } = evidenceOf(rows, groups, blocked);
    expect(evidence.map((e) => e.text)).toEqual(['stannar länge vid hyllan']);
    expect(findings).toHaveLength(3);
  });
  it('gives a pharmacy three cues at most', () => {
    const rows = ['a b', 'c d', 'e f', 'g h'].map((code) => row(code));
    expect(evidenceOf(rows, groups, { categories: [], traits: [] }).evidence).toHaveLength(3);
  });
});
