import { describe, expect, it } from 'vitest';
import { arc, inCrate, inHand, type Pose, travelling } from '../../src/layout/shelf/flight';
import { shelfGrid } from '../../src/layout/shelf/grid';
import { agreement, labelState, roomMotion } from '../../src/layout/shelf/motion';
import { cratesAt, customerAt, pharmacistAt } from '../../src/layout/shelf/people';
import { LARGEST_PACK, PACKS, PRODUCT_FORMS, productForm } from '../../src/layout/shelf/product-form';
import { shelf } from '../../src/layout/shelf/shelf';
import { STAGE } from '../../src/layout/shelf/stage';
import { handlings } from '../../src/layout/shelf/timing';
import { ICON_NAMES } from '../../src/theme/icons';
import { scenesOf } from '../fixtures/scenes';

const SHELVES = scenesOf('shelf').map(({ scene }) => ({ scene, placed: shelf(scene) }));

const BEATS = { mix: 15, shelf: 75, reduce: 180, add: 300, keep: 420, done: 470, service: 540 };

const PHARMACIST: Pose = { x: 668, y: 620, rotate: 0, scale: 0.9 };
const GRID = shelfGrid(40);

describe('flight', () => {
  it('starts and ends exactly, and stays under the ceiling between', () => {
    const crate = inCrate(0, STAGE.crate.x, GRID);
    expect(arc(PHARMACIST, crate, 0)).toEqual(PHARMACIST);
    expect(arc(PHARMACIST, crate, 1)).toEqual(crate);
    for (let t = 0; t <= 1; t += 0.05) expect(arc(PHARMACIST, crate, t).y).toBeGreaterThanOrEqual(367.999);
  });

  it('heaps all products inside the crate', () => {
    for (let i = 0; i < 40; i++) {
      const { x, y } = inCrate(i, STAGE.crate.x, GRID);
      expect(Math.abs(x - STAGE.crate.x)).toBeLessThan(STAGE.crate.width / 2);
      expect(y).toBeGreaterThan(STAGE.crate.y - STAGE.crate.height - 30);
      expect(y).toBeLessThan(STAGE.crate.y);
    }
  });

  it('has what is held in the hand at the edge of the cabinet, clear of what stands on the planks', () => {
    for (const { placed } of SHELVES)
      for (const block of placed.blocks.keys()) {
        const { x, scale } = inHand(placed, block);
        expect(x + (LARGEST_PACK.width / 2) * scale).toBeLessThan(STAGE.planks.left + 30);
        expect(x - (LARGEST_PACK.width / 2) * scale).toBeGreaterThan(STAGE.pharmacist.x);
      }
  });
});

describe('shelf motion', () => {
  it('opens on a furnished room with no crate in it', () => {
    const room = roomMotion(BEATS, 0, []);
    expect([room.kept, room.service, room.crateOut, room.crateIn]).toEqual([0, 0, 0, 0]);
    expect(roomMotion(BEATS, BEATS.mix, []).mix).toBe(1);
    expect(labelState(BEATS, 0)).toBe(0);
    expect(labelState(BEATS, BEATS.add + 40)).toBe(2);
  });

  it('has everything moved before the next beat, and the crates away', () => {
    for (const { placed, scene } of SHELVES) {
      const { beats } = scene;
      const all = handlings(placed, beats);
      const next = beats.keep ?? beats.done ?? scene.frames;
      for (const { move, there } of all)
        expect(there).toBeLessThanOrEqual(move.to === null ? beats.add : next);
      expect(roomMotion(beats, beats.add + 26, all).crateOut).toBe(0);
      expect(roomMotion(beats, scene.frames - 1, all).crateIn).toBe(0);
    }
  });

  it('carries each product by the hand without a jump', () => {
    for (const { placed, scene } of SHELVES) {
      const all = handlings(placed, scene.beats);
      const at = (frame: number) => travelling(placed, all, roomMotion(scene.beats, frame, all), frame);
      let last = at(scene.beats.reduce);
      for (let frame = scene.beats.reduce + 1; frame < scene.frames; frame++) {
        const now = at(frame);
        for (const { id, pose } of now) {
          const before = last.find((one) => one.id === id)?.pose;
          if (before) expect(Math.abs(pose.x - before.x) + Math.abs(pose.y - before.y)).toBeLessThan(160);
        }
        last = now;
      }
    }
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

  const door = { left: STAGE.door.x - STAGE.door.width / 2, right: STAGE.door.x + STAGE.door.width / 2 };

  it('show the mix first, then leave the floor to the pharmacist', () => {
    expect(customerAt(SAMPLE, -34, 0)).toBeUndefined();
    expect(customerAt(SAMPLE, 70, 0)).toMatchObject({ x: 552, going: false, label: 1, isOutside: false });
    for (const i of [0, 1, 2]) expect(customerAt(SAMPLE, 168, i)).toBeUndefined();
    expect(pharmacistAt(SAMPLE, 190)).toMatchObject({ x: STAGE.pharmacist.x, left: false, going: false });
  });

  it('look on through the door while she works: two, each whole in it', () => {
    expect(customerAt(SAMPLE, 300, 2)).toBeUndefined();
    for (let frame = 240; frame < 510; frame += 5)
      for (const i of [0, 1]) {
        const { x, y, scale, isOutside } = customerAt(SAMPLE, frame, i)!;
        expect(isOutside).toBe(true);
        // The widest stance is 940 units from foot to foot.
        expect(x - 470 * scale).toBeGreaterThan(door.left);
        expect(x + 470 * scale).toBeLessThan(door.right);
        expect(y).toBeLessThan(STAGE.door.base);
      }
  });

  it('are at work while the crates change, and never out of the picture', () => {
    for (let frame = 190; frame < 462; frame += 5)
      expect(pharmacistAt(SAMPLE, frame)).toMatchObject({
        x: STAGE.pharmacist.x,
        left: false,
        going: false,
        reaches: true,
      });
    expect(cratesAt(SAMPLE, 250, 310, 440)).toEqual({ out: 1, in: 0 });
    expect(cratesAt(SAMPLE, 380, 310, 440)).toEqual({ out: 0, in: 1 });
  });

  it('turn to each other at the end: she as the places are checked, and one comes in as the shelf is theirs', () => {
    expect(pharmacistAt(SAMPLE, 470)).toMatchObject({ left: true, gives: false });
    expect(pharmacistAt(SAMPLE, 540)).toMatchObject({ left: true, gives: true });
    const back = customerAt(SAMPLE, 600, 0)!;
    expect(back).toMatchObject({ left: false, going: false, isOutside: false, takes: 546 });
    // Clear of the door, which opens the way on.
    expect(back.x).toBeGreaterThan(door.right);
    expect(back.x).toBeLessThan(pharmacistAt(SAMPLE, 600).x);
    expect(customerAt(SAMPLE, 604, 1)).toMatchObject({ isOutside: true, going: false });
  });

  it('stay outside when nothing is said to be done', () => {
    const { keep: _keep, done: _done, ...beats } = SAMPLE;
    expect(customerAt(beats, 560, 0)).toMatchObject({ isOutside: true });
    expect(pharmacistAt(beats, 600)).toMatchObject({ left: false, gives: false });
  });

  it('walk: nobody jumps', () => {
    for (let frame = 0; frame < 620; frame++) {
      expect(Math.abs(pharmacistAt(SAMPLE, frame + 1).x - pharmacistAt(SAMPLE, frame).x)).toBeLessThan(160);
      for (const i of [0, 1, 2]) {
        const [a, b] = [customerAt(SAMPLE, frame, i), customerAt(SAMPLE, frame + 1, i)];
        if (a && b) expect(Math.abs(a.x - b.x)).toBeLessThan(160);
      }
    }
  });
});
