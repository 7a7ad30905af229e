import { describe, expect, it } from 'vitest';
import { claimsByChance, recovered } from '../../scripts/sample/raw/recovery';
import { sampleStores } from '../../scripts/sample/raw/simulate';
import { truthOf } from '../../scripts/sample/raw/truth';

const SEEDS = Array.from({ length: 20 }, (_, i) => `test-${i}`);
const [CUSTOMERS, RUNS] = [5000, 999];
const at = sampleStores(60);

describe('what is planted in made-up customers', () => {
  it('lies on both sides of the gates, near them too', () => {
    const { cells } = truthOf('1', CUSTOMERS, at);
    const count = (low: number, high: number, expected: string) =>
      cells.filter((c) => c.index >= low && c.index < high && c.expected === expected).length;
    expect(count(120, 140, 'found')).toBeGreaterThanOrEqual(3);
    expect(count(60, 80, 'found')).toBeGreaterThanOrEqual(3);
    expect(count(110, 120, 'none')).toBeGreaterThanOrEqual(3);
    expect(count(80, 90, 'none')).toBeGreaterThanOrEqual(3);
  });

  it('is found again: segments, clusters, at least 95 % of traits, at most 5 % false', () => {
    const all = SEEDS.map((seed) => recovered(seed, CUSTOMERS, at, RUNS));
    const sum = (key: keyof (typeof all)[number]) => all.reduce((s, r) => s + r[key], 0);
    expect(sum('segmentRand') / SEEDS.length).toBeGreaterThanOrEqual(0.9);
    expect(sum('clusterRand') / SEEDS.length).toBeGreaterThanOrEqual(0.9);
    expect(sum('found') / sum('planted')).toBeGreaterThanOrEqual(0.95);
    expect(sum('falseClaims') / sum('claims')).toBeLessThanOrEqual(0.05);
  });

  it('is not invented: where types are dealt at random, hardly any run claims anything', () => {
    const all = SEEDS.map((seed) => claimsByChance(seed, CUSTOMERS, at, RUNS));
    expect(all.filter((r) => r.claims > 0).length).toBeLessThanOrEqual(1);
    expect(all.filter((r) => r.clustersRefused).length).toBeGreaterThanOrEqual(18);
  });
});
