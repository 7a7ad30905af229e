import { describe, expect, it } from 'vitest';
import { indexAroundBase, indexFromZero, niceTicks } from '../../src/layout/index-scale';

describe('indexFromZero', () => {
  const scale = indexFromZero({ values: [158, 141, 58], baselineY: 860, maxHeight: 474, minHeight: 180 });

  it('stands on its line and gives the highest value all the room', () => {
    expect([scale.y(0), scale.y(158), scale.baseY]).toEqual([860, 386, 560]);
    expect([scale.height(158), scale.height(58)]).toEqual([474, 174]);
  });

  it('marks what is too short for a label inside', () => {
    expect([158, 141, 58].map(scale.isShort)).toEqual([false, false, true]);
  });

  it('stretches for extremes and keeps 100 under the top when all are low', () => {
    const wide = indexFromZero({ values: [12, 640], baselineY: 800, maxHeight: 640 });
    expect([wide.height(12), wide.height(640), wide.baseY]).toEqual([12, 640, 700]);
    expect(wide.domain).toEqual([0, 640]);
    const low = indexFromZero({ values: [40, 60], baselineY: 800, maxHeight: 500 });
    expect([low.domain, low.baseY]).toEqual([[0, 125], 400]);
  });

  it('refuses what is no index', () => {
    const from = (values: number[]) => () => indexFromZero({ values, baselineY: 0, maxHeight: 1 });
    expect(from([Number.NaN])).toThrow(/NaN/);
    expect(from([-3])).toThrow(/-3/);
  });
});

describe('indexAroundBase', () => {
  const room = { baselineY: 620, maxHeight: 240, floorY: 780 };

  it('gives a point the same height up and down, within the room on both sides', () => {
    const scale = indexAroundBase({ values: [142, 124, 81, 79, 139], ...room });
    expect(scale.height(120)).toBeCloseTo(scale.height(80), 9);
    expect(scale.baseY).toBe(620);
    expect(scale.y(142)).toBeGreaterThanOrEqual(380);
    expect(scale.y(79)).toBeLessThanOrEqual(780);
    expect(scale.ticks).toEqual([80, 120, 140]);
  });

  it('holds 12 and 640 without clipping', () => {
    const scale = indexAroundBase({ values: [12, 640], ...room });
    expect(scale.domain).toEqual([12, 640]);
    expect(scale.y(640)).toBeCloseTo(380, 9);
    expect(scale.y(12)).toBeCloseTo(620 + (88 * 240) / 540, 9);
  });

  it('does not blow up a few points, nor nothing at all', () => {
    const scale = indexAroundBase({ values: [103, 98], ...room });
    expect(scale.domain).toEqual([80, 120]);
    expect(scale.height(103)).toBeCloseTo(24, 9);
    expect(indexAroundBase({ values: [], ...room }).domain).toEqual([80, 120]);
  });
});

describe('niceTicks', () => {
  it('are round', () => {
    expect(niceTicks(0, 158)).toEqual([0, 50, 100, 150]);
    expect(niceTicks(12, 640)).toEqual([200, 400, 600]);
  });
});
