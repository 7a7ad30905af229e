import { describe, expect, it } from 'vitest';
import { type WipeShape, wipePath } from '../../src/layout/wipe';
import { FRAME } from '../../src/theme/frame';
import { flattenPath, inside } from './flatten-path';

const SHAPES: WipeShape[] = ['circle', 'dot', 'arch', 'capsule', 'heart'];
const ORIGINS = [
  { x: 960, y: 540 },
  { x: 1500, y: 860 },
  { x: 0, y: 0 },
  { x: 1920, y: 1080 },
  { x: 120, y: 940 },
  { x: 1700, y: 90 },
];
const SIZES = [undefined, { width: 180, height: 320 }, { width: 900, height: 90 }];
const edge = (length: number) => Array.from({ length: 41 }, (_, i) => (length * i) / 40);
const border = [
  ...edge(FRAME.width).flatMap((x) => [
    { x, y: 0 },
    { x, y: FRAME.height },
  ]),
  ...edge(FRAME.height).flatMap((y) => [
    { x: 0, y },
    { x: FRAME.width, y },
  ]),
];

describe('wipePath', () => {
  it.each(SHAPES)('%s covers the whole picture at 1, from anywhere and any size', (shape) => {
    for (const origin of ORIGINS) {
      for (const from of SIZES) {
        const polygon = flattenPath(wipePath({ shape, ...origin, progress: 1, from }) ?? '');
        const open = border.filter((point) => !inside(polygon, point));
        expect({ origin, from, open }).toEqual({ origin, from, open: [] });
      }
    }
  });

  it.each(SHAPES)('%s leaves most of the picture open at its first size', (shape) => {
    const from = { width: 180, height: 180 };
    const polygon = flattenPath(wipePath({ shape, x: 960, y: 600, progress: 0, from }) ?? '');
    expect(border.some((point) => inside(polygon, point))).toBe(false);
    expect(inside(polygon, { x: 960, y: 590 })).toBe(true);
    const across = polygon.map((p) => p.x);
    expect(Math.max(...across) - Math.min(...across)).toBeCloseTo(180, 0);
  });

  it('is nothing at 0 when it grows out of nothing', () => {
    expect(wipePath({ shape: 'circle', x: 0, y: 0, progress: 0 })).toBeUndefined();
  });
});
