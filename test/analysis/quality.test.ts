import { describe, expect, it } from 'vitest';
import { sampleAggregates } from '../../scripts/sample/raw/aggregate';
import { sampleStores } from '../../scripts/sample/raw/simulate';
import { segmentResults } from '../../src/analysis/segments';
import { segmentsSchema } from '../../src/schema/segments';

const at = sampleStores(30);
const OPTIONS = { runs: 499 };
const good = sampleAggregates('quality', 4000, at);

const passed = (a: typeof good) => segmentResults(a, OPTIONS).demands.map((d) => d.passed);
const reason = (a: typeof good, id: string) =>
  segmentResults(a, OPTIONS).demands.find((d) => d.id === id)?.reason;

describe('the three demands on a segmentation', () => {
  it('are met by segments that are there, and told', () => {
    const { demands, findings } = segmentResults(good, OPTIONS);
    expect(demands.map((d) => [d.id, d.passed])).toEqual([
      ['relevant', true],
      ['operational', true],
      ['living', true],
    ]);
    expect(findings.filter((f) => f.about === 'kvalitet').map((f) => f.kind)).toEqual([
      'found',
      'found',
      'found',
    ]);
  });

  it('are not met by types dealt at random, each with its reason', () => {
    const permuted = sampleAggregates('quality', 4000, at, true);
    expect(passed(permuted)).toEqual([false, false, false]);
    expect(reason(permuted, 'relevant')).toContain('knappt något');
    expect(reason(permuted, 'operational')).toContain('går inte säkert att skilja åt');
  });

  it('ask for needs', () => {
    const { needs: _, ...without } = good;
    expect(reason(without, 'living')).toContain('saknar ett belagt behov');
  });

  it('ask that segments say more than age does', () => {
    // As if each age bought one category only.
    const byAge = Object.fromEntries(
      good.categories.map((_, c) => [`${20 + c}`, good.categories.map((__, d) => (c === d ? 900 : 1))]),
    );
    expect(reason({ ...good, itemsByAge: byAge }, 'relevant')).toMatch(/^Ålder eller län/);
  });
});

it('given segments are kept under their own names', () => {
  const names = ['Odlarna', 'Pendlarna', 'Familjerna'];
  const given = { ...good, types: good.types.map((t, i) => ({ ...t, segment: names[i % 3] as string })) };
  const { results, segmentOf } = segmentResults(given, OPTIONS);
  expect(
    segmentsSchema
      .parse(results)
      .segments.map((s) => s.name)
      .sort(),
  ).toEqual([...names].sort());
  expect(results?.merge).toBeUndefined();
  expect(segmentOf.get(good.types[1]?.id ?? '')).toBe('pendlarna');
});

it('two given segments are refused with the reason', () => {
  const given = { ...good, types: good.types.map((t, i) => ({ ...t, segment: `Grupp ${i % 2}` })) };
  const { results, findings } = segmentResults(given, OPTIONS);
  expect(results).toBeNull();
  expect(findings.at(-1)?.text).toContain('räcker inte');
});
