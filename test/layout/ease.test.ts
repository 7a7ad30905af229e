import { describe, expect, it } from 'vitest';
import {
  countTo,
  type Ease,
  easeInCubic,
  easeInOutCubic,
  easeOutCubic,
  lerp,
  linear,
  mix,
  progress,
  springTo,
  stagger,
  staggered,
} from '../../src/layout/ease';

const frames = (n: number) => Array.from({ length: n + 1 }, (_, i) => i);
const rises = (values: readonly number[]) => values.every((v, i) => i === 0 || v >= (values[i - 1] ?? 0));

describe('eases', () => {
  const cases: [string, Ease, number][] = [
    ['linear', linear, 0.5],
    ['easeOutCubic', easeOutCubic, 0.875],
    ['easeInCubic', easeInCubic, 0.125],
    ['easeInOutCubic', easeInOutCubic, 0.5],
  ];
  it.each(cases)('%s keeps its ends, rises all the way and is known in the middle', (_, ease, middle) => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, middle, 1]);
    expect(rises(frames(200).map((i) => ease(i / 200)))).toBe(true);
  });

  it('is the same at 30 and 60 frames per second', () => {
    expect(frames(20).map((f) => progress(f, 5, 10, easeOutCubic))).toEqual(
      frames(20).map((f) => progress(2 * f, 10, 20, easeOutCubic)),
    );
  });
});

describe('progress', () => {
  it('is 0 up to its start and 1 from its end on', () => {
    expect([9, 10, 15, 20, 21].map((f) => progress(f, 10, 10))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('jumps when it has no duration', () => {
    expect([9, 10].map((f) => progress(f, 10, 0))).toEqual([0, 1]);
  });
});

describe('springTo', () => {
  const path = frames(90).map((f) => springTo(f));

  it('starts at 0, overshoots by 6 % at most, and does overshoot', () => {
    expect(path[0]).toBe(0);
    expect(Math.max(...path)).toBeLessThanOrEqual(1.06);
    expect(Math.max(...path)).toBeGreaterThan(1);
  });

  it('is within 1 % after 24 frames and stands exactly still after 40', () => {
    expect(path.slice(24).every((v) => Math.abs(v - 1) < 0.01)).toBe(true);
    expect(new Set(path.slice(40))).toEqual(new Set([1]));
  });

  it('begins at its start', () => {
    expect(springTo(7, 8)).toBe(0);
    expect(springTo(18, 8)).toBe(springTo(10));
  });
});

describe('staggered', () => {
  it('lets parts begin one after another and all end with the whole', () => {
    expect([0, 0.4, 0.5, 1].map((t) => staggered(t, 2, 3, 0.5))).toEqual([0, 0, 0, 1]);
    expect(staggered(0.5, 0, 3, 0.5)).toBe(1);
    expect(staggered(0.75, 2, 3, 0.5)).toBe(0.5);
    expect(staggered(0.3, 0, 1)).toBe(0.3);
  });

  it('spaces delays evenly', () => {
    expect([0, 1, 4].map((i) => stagger(i, 5))).toEqual([0, 5, 20]);
  });
});

describe('countTo', () => {
  it('never falls and ends exactly', () => {
    const counted = frames(100).map((i) => countTo(158, i / 100));
    expect(rises(counted)).toBe(true);
    expect(counted.every(Number.isInteger)).toBe(true);
    expect([counted[0], counted[50], counted[99], counted[100]]).toEqual([0, 79, 156, 158]);
  });

  it('counts down, with decimals, and between two numbers', () => {
    expect(countTo(142, 0.5, 0, 390)).toBe(266);
    expect(countTo(142, 1, 0, 390)).toBe(142);
    expect(countTo(12.5, 0.5, 1)).toBe(6.2);
    expect(countTo(12.5, 1)).toBe(12.5);
    expect(countTo(5.4, 0.01, 0, 2.7)).toBe(2.7);
  });
});

describe('between two values', () => {
  it('is exact at both ends', () => {
    expect([lerp(0.1, 0.7, 0), lerp(0.1, 0.7, 1), lerp(10, 20, 0.25)]).toEqual([0.1, 0.7, 12.5]);
    expect(mix('#FBF5E9', '#0B4A38', 0)).toBe('#FBF5E9');
    expect(mix('#FBF5E9', '#0B4A38', 1)).toBe('#0B4A38');
    expect(mix('#000000', '#FFFFFF', 0.5)).toBe('#808080');
    expect(mix('#102030', '#302010', 0.5)).toBe('#202020');
  });
});
