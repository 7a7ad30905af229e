import { describe, expect, it } from 'vitest';
import { sampleAggregates } from '../../scripts/sample/raw/aggregate';
import { sampleStores } from '../../scripts/sample/raw/simulate';
import { chooseK, stabilityBand } from '../../src/analysis/choose-k';
import { clusterNames, countiesOf } from '../../src/analysis/cluster-names';
import { gapChoice, jaccard, silhouette, stability } from '../../src/analysis/cluster-quality';
import { clusterResults } from '../../src/analysis/clusters';
import { kmeans } from '../../src/analysis/kmeans';
import { segmentResults } from '../../src/analysis/segments';
import { LOCATION_WEIGHT, mixByChance, storePoints } from '../../src/analysis/store-mix';
import { seededRandom } from '../../src/layout/random';
import { clustersSchema } from '../../src/schema/clusters';
import { segmentsSchema } from '../../src/schema/segments';

const random = seededRandom('clouds');
const cloud = (x: number, y: number, n: number, wide: number) =>
  Array.from({ length: n }, () => [x + wide * (random() - 0.5), y + wide * (random() - 0.5)]);
const three = [...cloud(0, 0, 14, 0.6), ...cloud(3, 0, 14, 0.6), ...cloud(0, 3, 14, 0.6)];
const ones = three.map(() => 1);

describe('grouping', () => {
  it('finds the best means with weights, by hand', () => {
    // {0, 1} around 0.25 with weights 3 and 1: 3/16 + 9/16; {10} alone.
    const { of, within } = kmeans([[0], [1], [10]], [3, 1, 1], 2, 's');
    expect(of[0]).toBe(of[1]);
    expect(of[2]).not.toBe(of[0]);
    expect(within).toBeCloseTo(0.75, 12);
  });

  it('measures silhouettes by hand', () => {
    // 0 and 1 apart 1, next group's 5 and 6: for 0, (5.5 − 1)/5.5; for 1, (4.5 − 1)/4.5; and the same mirrored.
    expect(silhouette([[0], [1], [5], [6]], [0, 0, 1, 1])).toBeCloseTo((4.5 / 5.5 + 3.5 / 4.5) / 2, 12);
    expect(silhouette([[0], [1]], [0, 0])).toBe(0);
  });

  it('compares sets by what they share', () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4, 5]))).toBe(2 / 5);
  });

  it('sees three clouds by gap, silhouette and stability together, and one where there is one', () => {
    expect(gapChoice(three, ones, 6, 's')).toBe(3);
    expect(gapChoice(cloud(0, 0, 40, 1), new Array(40).fill(1), 6, 's')).toBe(1);
    const { chosen, reason } = chooseK(
      three,
      three.map(() => 50),
      's',
    );
    expect(chosen?.k).toBe(3);
    expect(Math.min(...(chosen?.stability ?? []))).toBeGreaterThan(0.85);
    expect(reason).toContain('gap-statistiken föreslår 3');
  });

  it('calls four groups in one even cloud less than stable', () => {
    const even = cloud(0, 0, 60, 1);
    const weights = even.map(() => 1);
    const { of } = kmeans(even, weights, 5, 's');
    expect(Math.min(...stability(even, weights, of, 's'))).toBeLessThan(0.75);
    expect([0.5, 0.7, 0.8, 0.9].map(stabilityBand)).toEqual([
      'instabilt',
      'tveksamt',
      'stabilt',
      'mycket stabilt',
    ]);
  });
});

describe('where stores lie', () => {
  const stores = [
    { lon: 12, lat: 56 },
    { lon: 18, lat: 59 },
    { lon: 22, lat: 66 },
  ];

  it('location spreads them softly beside their mix', () => {
    const points = storePoints(stores, [
      [90, 10],
      [50, 50],
      [20, 80],
    ]);
    const spread = (from: number, to: number) => {
      const cut = points.map((p) => p.slice(from, to));
      const middle = cut[0]?.map((_, d) => cut.reduce((s, p) => s + (p[d] as number), 0) / 3) ?? [];
      return cut.reduce((s, p) => s + p.reduce((t, x, d) => t + (x - (middle[d] as number)) ** 2, 0), 0);
    };
    expect(spread(2, 4) / spread(0, 2)).toBeCloseTo(LOCATION_WEIGHT, 9);
  });

  it('tells real differences from chance', () => {
    const same = Array.from({ length: 20 }, (_, i) => [50 + (i % 3), 48 - (i % 2)]);
    const apart = Array.from({ length: 20 }, (_, i) => (i % 2 ? [80, 20] : [20, 80]));
    expect(mixByChance(same, 's')).toBeGreaterThan(0.5);
    expect(mixByChance(apart, 's')).toBe(0.01);
  });
});

describe('names', () => {
  it('are the landscape, with the segment where two share one, and each once', () => {
    const cluster = (landscape: 'coast' | 'town', segment: string) => ({
      landscape,
      segment,
      county: '12' as const,
    });
    expect(
      clusterNames([cluster('coast', 'A'), cluster('town', 'B'), cluster('town', 'C'), cluster('town', 'C')]),
    ).toEqual(['Kust', 'Mellanstad: B', 'Mellanstad: C', 'Mellanstad i Skåne']);
  });

  it('say counties with a quarter of their customers, none with fewer than ten', () => {
    const here = new Map([['01', 30] as const, ['03', 9] as const, ['12', 40] as const]);
    const all = new Map([['01', 100] as const, ['03', 12] as const, ['12', 400] as const]);
    const most = new Map([['01', 70] as const, ['03', 9] as const, ['12', 300] as const]);
    expect(countiesOf(here, all, most, 10)).toEqual(['01']);
    expect(countiesOf(new Map([['03', 9]]), all, most, 10)).toEqual(['03']);
  });
});

describe('clusters of stores', () => {
  const at = sampleStores(60);
  const a = sampleAggregates('clusters', 5000, at);
  const options = { runs: 499 };
  const segments = segmentResults(a, options);
  const clusters = clusterResults(a, segments, options);

  it('are what the film reads, every store once, the same for the same seed', () => {
    segmentsSchema.parse(segments.results);
    const { clusters: made } = clustersSchema.parse(clusters.results);
    const ids = made.flatMap((c) => c.pharmacies.map((p) => p.id));
    expect(ids.length).toBe(at.stores.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const c of made) expect(c.mix.reduce((s, m) => s + m.share, 0)).toBeCloseTo(1, 2);
    expect(made.reduce((s, c) => s + c.customers.share, 0)).toBeCloseTo(1, 2);
    expect(clusterResults(a, segments, options)).toEqual(clusters);
  });

  it('are left without a shelf when no space was delivered, with the reason', () => {
    const { space: _, ...without } = a;
    const { results, findings } = clusterResults(without, segments, options);
    expect(results?.clusters.every((c) => c.shelf.add.length === 0)).toBe(true);
    expect(findings.find((f) => f.about === 'hylla')?.kind).toBe('refused');
  });

  it('are refused where the mix is the same everywhere', () => {
    const permuted = sampleAggregates('clusters', 5000, at, true);
    const { results, findings } = clusterResults(permuted, segmentResults(permuted, options), options);
    expect(results).toBeNull();
    expect(findings[0]?.text).toContain('inte mer än slumpen');
  });
});
