import { describe, expect, it } from 'vitest';
import { arc, inCrate, slide, standing } from '../../src/layout/shelf/flight';
import { shelfGrid } from '../../src/layout/shelf/grid';
import { agreement, itemMotion, labelMotion, roomMotion } from '../../src/layout/shelf/motion';
import { cratesAt, customerAt, pharmacistAt } from '../../src/layout/shelf/people';
import { LARGEST_PACK, PACKS, PRODUCT_FORMS, productForm } from '../../src/layout/shelf/product-form';
import { STAGE } from '../../src/layout/shelf/stage';
import { ICON_NAMES } from '../../src/theme/icons';

const BEATS = { mix: 15, shelf: 75, reduce: 180, add: 300, keep: 420, done: 470, service: 540 };

describe('flight', () => {
  const grid = shelfGrid(40);

  it('starts and ends exactly, and stays under the ceiling between', () => {
    const [from, to] = [standing(grid, 3), inCrate(0)];
    expect(arc(from, to, 0, 70)).toEqual(from);
    expect(arc(from, to, 1, 70)).toEqual(to);
    for (let t = 0; t <= 1; t += 0.05) expect(arc(from, to, t, 70).y).toBeGreaterThanOrEqual(367.999);
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
  it('opens on a room that is being furnished, with no crate in it', () => {
    const room = roomMotion(BEATS, 0, 7);
    expect(Math.min(room.floor, room.door, room.cabinet)).toBeGreaterThan(0.3);
    expect([room.kept, room.service, room.crateOut, room.crateIn]).toEqual([0, 0, 0, 0]);
    expect(labelMotion(BEATS, 0)).toEqual({ up: 0, state: 0 });
    expect(labelMotion(BEATS, BEATS.shelf + 16).up).toBe(1);
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

describe('people at the shelf', () => {
  const SAMPLE = { mix: 15, shelf: 75, reduce: 186, add: 327, keep: 462, done: 510 };

  it('show the mix first, then leave the floor to the pharmacist', () => {
    expect(customerAt(SAMPLE, -20, 0).x).toBeLessThan(-150);
    expect(customerAt(SAMPLE, 70, 0)).toMatchObject({ x: 552, going: false, label: 1 });
    expect(customerAt(SAMPLE, 186, 0).x).toBeLessThan(-150);
    expect(pharmacistAt(SAMPLE, 190)).toEqual({ x: STAGE.pharmacist.x, left: false, going: false });
  });

  it('are at work while the crates change, and never out of the picture', () => {
    for (let frame = 190; frame < 500; frame += 5)
      expect(pharmacistAt(SAMPLE, frame)).toEqual({ x: STAGE.pharmacist.x, left: false, going: false });
    expect(cratesAt(SAMPLE, 250, 440)).toEqual({ out: 1, in: 0 });
    expect(cratesAt(SAMPLE, 380, 440)).toEqual({ out: 0, in: 1 });
  });

  it('come back when the shelf is theirs, and nobody jumps', () => {
    expect(customerAt(SAMPLE, 600, 0)).toMatchObject({ x: 330, left: false, going: false });
    expect(customerAt({ mix: 15, shelf: 75, reduce: 186, add: 327 }, 600, 0).x).toBeLessThan(-150);
    for (let frame = 0; frame < 620; frame++) {
      expect(Math.abs(pharmacistAt(SAMPLE, frame + 1).x - pharmacistAt(SAMPLE, frame).x)).toBeLessThan(160);
      for (const i of [0, 1, 2])
        expect(Math.abs(customerAt(SAMPLE, frame + 1, i).x - customerAt(SAMPLE, frame, i).x)).toBeLessThan(
          160,
        );
    }
  });
});
