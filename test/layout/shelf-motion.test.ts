import { describe, expect, it } from 'vitest';
import { arc, inCrate, slide, standing } from '../../src/layout/shelf/flight';
import { shelfGrid } from '../../src/layout/shelf/grid';
import { agreement, itemMotion, labelMotion, roomMotion } from '../../src/layout/shelf/motion';
import { LARGEST_PACK, PACKS, PRODUCT_FORMS, productForm } from '../../src/layout/shelf/product-form';
import { STAGE } from '../../src/layout/shelf/stage';
import { ICON_NAMES } from '../../src/theme/icons';

const BEATS = { mix: 15, shelf: 75, reduce: 180, add: 300, keep: 420, done: 470, service: 540 };

describe('flight', () => {
  const grid = shelfGrid(40);

  it('starts and ends exactly, and stays under the ceiling between', () => {
    const [from, to] = [standing(grid, 3), inCrate(0)];
    expect(arc(from, to, 0)).toEqual(from);
    expect(arc(from, to, 1)).toEqual(to);
    for (let t = 0; t <= 1; t += 0.05) expect(arc(from, to, t).y).toBeGreaterThanOrEqual(367.999);
  });

  it('slides along a plank and hops between planks', () => {
    const along = { id: 'a', block: 0, before: 2, after: 5 };
    const ys = [0, 0.25, 0.5, 1].map((t) => slide(grid, along, t).y);
    expect(new Set(ys).size).toBe(1);
    const over = { id: 'b', block: 0, before: 12, after: 9 };
    expect(slide(grid, over, 0.5).y).toBeLessThan(
      standing(grid, 9).y + (standing(grid, 12).y - standing(grid, 9).y) / 2,
    );
    expect(slide(grid, over, 1)).toEqual(standing(grid, 9));
  });

  it('heaps all products inside the crate', () => {
    for (let i = 0; i < 40; i++) {
      const { x, y } = inCrate(i);
      expect(Math.abs(x - STAGE.crate.x)).toBeLessThan(STAGE.crate.width / 2);
      expect(y).toBeGreaterThan(STAGE.crate.y - STAGE.crate.height - 30);
      expect(y).toBeLessThan(STAGE.crate.y);
    }
  });
});

describe('shelf motion', () => {
  it('shows only the ground at frame 0', () => {
    const { walk, ...room } = roomMotion(BEATS, 0, 7);
    expect(walk).toEqual({ t: 0, going: false });
    expect(Object.values(room).every((t) => t === 0)).toBe(true);
    expect(itemMotion(BEATS, 0).stocked(0, 40)).toBe(0);
    expect(labelMotion(BEATS, 0).state).toBe(0);
  });

  it('has everything moved in four seconds after its beat, however much moves', () => {
    const items = itemMotion(BEATS, BEATS.add + 120);
    for (const count of [1, 7, 60]) {
      expect(items.arriving(count - 1, count)).toBe(1);
      expect(itemMotion(BEATS, BEATS.reduce + 100).leaving(count - 1, count)).toBe(1);
    }
    expect(items.moving(40, 40)).toBe(1);
    expect(roomMotion(BEATS, BEATS.add + 160, 60).crateIn).toBe(0);
    expect(labelMotion(BEATS, BEATS.add + 40).state).toBe(2);
  });

  it('nods hue by hue and then together, and not at all without the beat', () => {
    expect(agreement(BEATS, BEATS.done + 11, 0, 3)).toBeGreaterThan(0.9);
    expect(agreement(BEATS, BEATS.done + 3, 2, 3)).toBe(0);
    const together = [0, 1, 2].map((i) => agreement(BEATS, BEATS.done + 3 * 6 + 12 + 17, i, 3));
    expect(new Set(together.map((t) => t.toFixed(6))).size).toBe(1);
    const { done: _done, ...rest } = BEATS;
    expect(agreement(rest, 500, 0, 3)).toBe(0);
  });
});

describe('productForm', () => {
  it('packs every icon, and uses every pack', () => {
    expect(new Set(ICON_NAMES.map(productForm))).toEqual(new Set(PRODUCT_FORMS));
    expect(
      ['baby', 'skin-care', 'pain-relief', 'foot-care', 'pets'].map((i) => productForm(i as 'baby')),
    ).toEqual(['bottle', 'tube', 'box', 'jar', 'bag']);
  });

  it('draws packs within the largest size, with the label on the body', () => {
    for (const { width, height, label } of Object.values(PACKS)) {
      expect(width).toBeLessThanOrEqual(LARGEST_PACK.width);
      expect(height).toBeLessThanOrEqual(LARGEST_PACK.height);
      expect(label.y + label.r).toBeLessThan(0);
      expect(label.r).toBeLessThan(width / 2);
    }
  });
});
