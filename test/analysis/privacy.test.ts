import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAggregates } from '../../scripts/sample/raw/aggregate';
import { sampleStores } from '../../scripts/sample/raw/simulate';
import type { Aggregates, TypeAggregate } from '../../src/analysis/aggregates';
import { clusterMixes } from '../../src/analysis/cluster-mix';
import { clusterResults } from '../../src/analysis/clusters';
import { blockedSchema, isBlocked, protect } from '../../src/analysis/privacy';
import { segmentResults } from '../../src/analysis/segments';

const at = sampleStores(30);
const plain = sampleAggregates('privacy', 2500, at);
const OPTIONS = { runs: 99 };

/** The aggregates with a small group more, as the `place`-th type: what stores sold to it the reader has left out. */
function withTiny(a: Aggregates, customers: number, place: number, store: number): Aggregates {
  const first = a.types[0] as TypeAggregate;
  const tiny: TypeAggregate = {
    id: 'fyrvaktare',
    label: 'Fyrvaktare',
    ...(first.segment === undefined ? {} : { segment: 'Fyrvaktare' }),
    customers,
    byAge: { '75+': customers },
    byCounty: { '09': customers },
    traits: first.traits.map(() => ({ share: 1, base: customers })),
    buckets: {
      customers: first.buckets.customers.map((_, b) => (b < customers ? 1 : 0)),
      items: first.buckets.items.map((row, b) => row.map(() => (b < customers ? 7 : 0))),
    },
  };
  const insert = <T>(list: readonly T[], x: T) => [...list.slice(0, place), x, ...list.slice(place)];
  return {
    ...a,
    types: insert(a.types, tiny),
    stores: a.stores.map((s, i) => ({ ...s, customers: insert(s.customers, i === store ? customers : 0) })),
  };
}

const given = (a: Aggregates): Aggregates => ({
  ...a,
  types: a.types.map((t) => ({ ...t, segment: t.id.replace(/-\d$/, '') })),
});

/** Everything that an analysis says, without the base line's words. */
function all(a: Aggregates): string {
  const segments = segmentResults(a, OPTIONS);
  const clusters = clusterResults(a, segments, OPTIONS);
  const said = {
    segments: segments.results,
    clusters: clusters.results,
    demands: segments.demands,
    findings: clusters.findings,
  };
  return JSON.stringify(said).replaceAll(', i de segment som visas', '');
}

describe('groups of fewer than ten', () => {
  it.each([
    ['lifestyle types', plain],
    ['given segments', given(plain)],
  ])('appear nowhere, totals included: %s', (_, a) => {
    const without = all(a);
    expect(without).not.toContain('null');
    const group = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.nat(a.types.length),
      fc.nat(at.stores.length - 1),
    );
    fc.assert(
      fc.property(group, ([n, place, store]) => {
        expect(all(withTiny(a, n, place, store))).toBe(without);
      }),
      { numRuns: 4, seed: 9, examples: [[[9, 0, 0]]] },
    );
  });

  it('are told as left out, and the base line says so', () => {
    const { results, findings } = segmentResults(withTiny(plain, 9, 3, 0), OPTIONS);
    expect(results?.base.description).toBe(`${plain.baseDescription}, i de segment som visas`);
    expect(findings.some((f) => f.about === 'skydd')).toBe(true);
    expect(JSON.stringify({ results, findings })).not.toMatch(/fyrvaktare/i);
  });

  it('of ten or more stay', () => {
    expect(protect(withTiny(plain, 10, 0, 0), { categories: [], traits: [] }).partial).toBe(false);
  });
});

it('a small cell of a mix is hidden with a second in its row and column; shares are of what is shown', () => {
  const { mixes, hidden } = clusterMixes(
    [
      [4, 96, 50, 54],
      [80, 60, 40, 20],
      [70, 30, 60, 40],
    ],
    ['a', 'b', 'c', 'd'],
  );
  expect(hidden).toBe(4);
  expect(mixes[0]).toEqual([
    { segment: 'b', share: 0.64, base: 150 },
    { segment: 'd', share: 0.36, base: 150 },
  ]);
  expect(mixes[2]?.map((m) => m.segment)).toEqual(['b', 'd']);
});

describe('what is never shown', () => {
  const blocked = blockedSchema.parse(
    JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../data/blocked.json'), 'utf8')),
  );

  it("is on the team's list, however it is written", () => {
    for (const label of ['Graviditetstest', 'Klamydiatest', 'Receptbelagt'])
      expect(isBlocked(blocked.categories, { id: 'x', label })).toBe(true);
    expect(isBlocked(blocked.categories, { id: 'klamydia-test', label: 'Test' })).toBe(true);
    expect(isBlocked(blocked.categories, { id: 'hudvard', label: 'Hudvård' })).toBe(false);
  });

  it('is in no result', () => {
    const options = { ...OPTIONS, blocked: { categories: ['Hudvård'], traits: ['Gym'] } };
    const segments = segmentResults(plain, options);
    const clusters = clusterResults(plain, segments, options);
    expect(JSON.stringify([segments.results, clusters.results])).not.toMatch(/hudvard|gym/i);
  });
});
