import { describe, expect, it } from 'vitest';
import { contrasts } from '../../src/insight/contrasts';
import { clusterHues, segmentHues, typicalSegment } from '../../src/insight/hues';
import { personaClaims } from '../../src/insight/persona-claims';
import { featuredShelf, placesMoved } from '../../src/insight/shelf';
import { allDatasets, sample } from '../fixtures/data';

describe('what a persona shows', () => {
  it('is three to five claims, rising, over and under, at most two of them lifestyle', () => {
    const { segments, categories } = sample().segments;
    for (const segment of segments) {
      const claims = personaClaims(segment, categories, '');
      const indices = claims.map((c) => c.figure.index);
      expect(claims.length).toBeGreaterThanOrEqual(3);
      expect(claims.length).toBeLessThanOrEqual(5);
      expect(indices).toEqual([...indices].sort((a, b) => a - b));
      expect(indices[0]).toBeLessThan(100);
      expect(indices.at(-1)).toBeGreaterThan(100);
      expect(claims.filter((c) => c.kind === 'lived').length).toBeLessThanOrEqual(2);
    }
  });

  it('is nothing when fewer than three things stand out', () => {
    const { segments, categories } = sample().segments;
    const segment = segments[0];
    if (!segment) throw new Error('no segment');
    const two = {
      ...segment,
      traits: [],
      categories: segment.categories.map((c, i) => (i < 2 ? c : { ...c, q: 0.5 })),
    };
    expect(personaClaims(two, categories, '')).toEqual([]);
  });
});

describe('contrasts', () => {
  it.each(allDatasets())('of %s: one pair for two clusters, else two different ones', (_, { clusters }) => {
    const pairs = contrasts(clusters.clusters);
    expect(pairs).toHaveLength(clusters.clusters.length === 2 ? 1 : 2);
    expect(new Set(pairs.map((p) => [p.left.id, p.right.id].sort().join())).size).toBe(pairs.length);
    for (const { rows } of pairs) expect(rows.length).toBeGreaterThan(0);
  });

  it('meet clusters that have not met, where there are four or more', () => {
    const pairs = contrasts(sample().clusters.clusters);
    expect(new Set(pairs.flatMap((p) => [p.left.id, p.right.id])).size).toBe(4);
  });
});

describe('colours', () => {
  it.each(allDatasets())('of %s: one hue per segment, one per cluster', (_, data) => {
    const { segments } = data.segments;
    const { clusters } = data.clusters;
    expect(new Set(segmentHues(segments).values()).size).toBe(segments.length);
    const hues = clusterHues(clusters, segments);
    expect(hues.size).toBe(clusters.length);
    expect(new Set(hues.values()).size).toBe(clusters.length);
  });

  it('gives a cluster the hue of the segment it over-indexes on most', () => {
    const { segments } = sample().segments;
    const { clusters } = sample().clusters;
    const city = clusters.find((c) => c.id === 'storstad');
    if (!city) throw new Error('no city');
    expect(typicalSegment(city, segments).id).toBe('stadsparet');
    expect(clusterHues(clusters, segments).get('storstad')).toBe('blue');
  });
});

describe('the shelf that is shown', () => {
  it('is the one on which most places change hands', () => {
    const { clusters } = sample().clusters;
    const shown = featuredShelf(clusters);
    if (!shown) throw new Error('no shelf');
    expect(placesMoved(shown)).toBe(Math.max(...clusters.map(placesMoved)));
  });

  it('is none when nothing changes', () => {
    const still = sample().clusters.clusters.map((c) => ({
      ...c,
      shelf: { places: 40, add: [], keep: [], reduce: [] },
    }));
    expect(featuredShelf(still)).toBeNull();
  });
});
