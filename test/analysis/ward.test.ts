import { describe, expect, it } from 'vitest';
import { hellinger } from '../../src/analysis/hellinger';
import { mergeTypes } from '../../src/analysis/merge-types';
import { groupsAfter, ward } from '../../src/analysis/ward';

describe('weighted Ward', () => {
  it('joins by what it costs, worked out by hand', () => {
    // 0 and 1 cost 1·1/2·1² = 0.5; 1 and 4 would cost 9/2; the joined middle 0.5 and 4 with weights 2 and 3: 6/5·3.5².
    const joins = ward([[0], [1], [4]], [1, 1, 3], 1);
    expect(joins).toEqual([
      { from: 1, into: 0, cost: 0.5 },
      { from: 0, into: 2, cost: (6 / 5) * 3.5 ** 2 },
    ]);
    expect(groupsAfter(3, joins.slice(0, 1))).toEqual([0, 0, 2]);
  });

  it('joins what is too light with its nearest, even when few enough are left', () => {
    const joins = ward([[0], [1], [10]], [50, 3, 50], 3, 5);
    expect(joins.map(({ from, into }) => [from, into])).toEqual([[1, 0]]);
  });

  it('lies in square roots of shares', () => {
    expect(hellinger([9, 16, 0])).toEqual([0.6, 0.8, 0]);
  });
});

describe('merging lifestyle types', () => {
  const kinds = [
    [60, 10, 10, 10, 10],
    [10, 60, 10, 10, 10],
    [10, 10, 60, 10, 10],
    [10, 10, 10, 60, 10],
    [10, 10, 10, 10, 60],
  ];
  const nudged = (row: number[], i: number) => row.map((x, c) => x + ((i * 3 + c) % 4) / 10);

  it('finds five kinds among twenty types and says why', () => {
    const items = Array.from({ length: 20 }, (_, i) => nudged(kinds[i % 5] as number[], i));
    const merged = mergeTypes(items, new Array(20).fill(100));
    expect(merged?.count).toBe(5);
    expect(new Set(merged?.segmentOf.map((s, i) => `${s}/${i % 5}`)).size).toBe(5);
    expect(merged?.joins.length).toBe(15);
    expect(merged?.kept).toBeGreaterThan(0.99);
    expect(merged?.reason).toMatch(/^5 segment/);
  });

  it('leaves no segment under 5 % or a hundred customers', () => {
    const items = Array.from({ length: 21 }, (_, i) =>
      i === 20 ? [1, 1, 1, 1, 96] : nudged(kinds[i % 4] as number[], i),
    );
    const merged = mergeTypes(items, [...new Array(20).fill(100), 40]);
    const sizes = new Map<number, number>();
    merged?.segmentOf.forEach((s, i) => {
      sizes.set(s, (sizes.get(s) ?? 0) + (i === 20 ? 40 : 100));
    });
    expect([4, 5, 6, 7]).toContain(merged?.count);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(102);
  });

  it('gives nothing when there are too few customers for three segments', () => {
    expect(mergeTypes([kinds[0] as number[], kinds[1] as number[]], [90, 90])).toBeNull();
  });
});
