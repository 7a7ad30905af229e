import { describe, expect, it } from 'vitest';
import type { Dot } from '../../src/layout/map/dots';
import { dropPlan, dropPose, dropProgress, landedCounts } from '../../src/layout/map/drop';

const dots = (...counts: number[]): Dot[] =>
  counts.flatMap((count, cluster) => Array.from({ length: count }, (_, i) => ({ x: i, y: i, cluster })));

describe('dots that fall onto the map', () => {
  it('come one frame apart, with a pause between clusters', () => {
    const plan = dropPlan(dots(3, 2), 600);
    expect(plan.starts).toEqual([0, 1, 2, 11, 12]);
    expect(plan.frames).toBe(21);
  });

  it('come closer together where there is less room, and all rest at its end', () => {
    const many = dots(112, 96, 84, 57, 41);
    const plan = dropPlan(many, 240);
    expect(plan.frames).toBe(240);
    expect(dropProgress(plan, 240).every((t) => t === 1)).toBe(true);
    expect(dropProgress(plan, 239).every((t) => t === 1)).toBe(false);
  });

  it('are counted when they touch the ground, cluster by cluster', () => {
    const some = dots(3, 2);
    const plan = dropPlan(some, 600);
    expect(landedCounts(plan, some, 6, 2)).toEqual([0, 0]);
    expect(landedCounts(plan, some, 8, 2)).toEqual([2, 0]);
    expect(landedCounts(plan, some, 18, 2)).toEqual([3, 1]);
    expect(landedCounts(plan, some, 21, 2)).toEqual([3, 2]);
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
