import { describe, expect, it } from 'vitest';
import { EVERYWHERE, transformed } from '../../src/picture/box';
import { Tiles } from '../../src/picture/tiles';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('tiles to paint again', () => {
  it('are those that a box has a part in, and what lies beside them isn’t touched', () => {
    const tiles = new Tiles(1920, 1080);
    tiles.mark(box(60, 39, 65, 40.5));
    const [area, ...more] = tiles.areas();
    expect(area?.left).toBe(0);
    expect(area?.right).toBeGreaterThanOrEqual(65);
    expect(more.length).toBeLessThanOrEqual(1);
    expect(tiles.touches(box(10, 10, 11, 11))).toBe(true);
    expect(tiles.touches(box(400, 10, 500, 11))).toBe(false);
    expect(tiles.touches(box(-30, 0, 0, 20))).toBe(false);
    tiles.clear();
    expect(tiles.areas()).toEqual([]);
  });

  it('have even edges inside the picture, and cover it once when all is marked', () => {
    const tiles = new Tiles(1000, 90);
    tiles.mark(EVERYWHERE);
    const areas = tiles.areas();
    expect(areas.every((area) => Object.values(area).every((edge) => edge % 2 === 0))).toBe(true);
    const size = areas.reduce((sum, a) => sum + (a.right - a.left) * (a.bottom - a.top), 0);
    expect(size).toBe(1000 * 90);
  });

  it('aren’t marked by a box without a size or outside', () => {
    const tiles = new Tiles(1920, 1080);
    tiles.mark(box(100, 100, 90, 200));
    tiles.mark(box(-50, 0, -10, 100));
    tiles.mark(box(2000, 0, 2100, 100));
    expect(tiles.areas()).toEqual([]);
  });
});

describe('a transformed box', () => {
  it('holds the corners, and what is within reach before the transform', () => {
    const turned = transformed([0, 2, -2, 0, 100, 0], box(0, 0, 10, 20), 1);
    expect(turned).toEqual(box(58, -2, 102, 22));
  });

  it('is everywhere when nothing is known', () => {
    expect(transformed([1, 0, 0, 1, Number.NaN, 0], box(0, 0, 1, 1))).toBe(EVERYWHERE);
  });
});
