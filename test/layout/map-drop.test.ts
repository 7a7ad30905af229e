import { describe, expect, it } from 'vitest';
import type { Dot } from '../../src/layout/map/dots';
import { dropPlan, dropPose, dropProgress, landedCounts } from '../../src/layout/map/drop';

const dots = (...counts: number[]): Dot[] =>
  counts.flatMap((count, cluster) => Array.from({ length: count }, (_, i) => ({ x: i, y: i, cluster })));

describe('dots that fall onto the map', () => {
  it('come one frame apart in the largest cluster, all clusters from the first frame to the last', () => {
    const plan = dropPlan(dots(3, 2), 600);
    expect(plan.starts).toEqual([0, 1, 2, 0, 2]);
    expect(plan.frames).toBe(11);
  });

  it('lie there from the start when customers have brought them, and are counted', () => {
    const some = dots(3, 2);
    const plan = dropPlan(some, 600, new Set([0, 4]));
    expect(dropProgress(plan, 0)).toEqual([1, 0, 0, 0, 1]);
    expect(landedCounts(plan, some, 0, 2)).toEqual([1, 1]);
  });

  it('come closer together where there is less room, and all rest at its end', () => {
    const many = dots(112, 96, 84, 57, 41);
    const plan = dropPlan(many, 60);
    expect(plan.frames).toBe(60);
    expect(dropProgress(plan, 60).every((t) => t === 1)).toBe(true);
    expect(dropProgress(plan, 59).every((t) => t === 1)).toBe(false);
  });

  it('are counted when they touch the ground, cluster by cluster', () => {
    const some = dots(3, 2);
    const plan = dropPlan(some, 600);
    expect(landedCounts(plan, some, 6, 2)).toEqual([0, 0]);
    expect(landedCounts(plan, some, 8, 2)).toEqual([2, 1]);
    expect(landedCounts(plan, some, 11, 2)).toEqual([3, 2]);
  });

  it('are not there before, fall from above, and rest exactly in place', () => {
    expect(dropPose(0)).toEqual({ lift: 0, scale: 0 });
    expect(dropPose(0.35)).toEqual({ lift: 40.5, scale: 0.85 });
    expect(dropPose(0.85).lift).toBe(0);
    expect(dropPose(0.85).scale).toBeCloseTo(1.18, 5);
    expect(dropPose(1)).toEqual({ lift: 0, scale: 1 });
  });

  it('need no time when there are none', () => {
    expect(dropPlan([], 100).starts).toEqual([]);
  });
});
