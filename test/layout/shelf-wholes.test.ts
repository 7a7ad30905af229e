import { describe, expect, it } from 'vitest';
import { placeAt, plankY } from '../../src/layout/shelf/grid';
import { type LabelMark, labelsAt } from '../../src/layout/shelf/labels-at';
import { labelState } from '../../src/layout/shelf/motion';
import { LARGEST_PACK } from '../../src/layout/shelf/product-form';
import { type Shelf, shelf } from '../../src/layout/shelf/shelf';
import { STAGE } from '../../src/layout/shelf/stage';
import { HOP, stockAt } from '../../src/layout/shelf/stock';
import { handlings } from '../../src/layout/shelf/timing';
import { scenesOf } from '../fixtures/scenes';

/** The shelf of every delivery, at every frame in which something on it moves. */
const SHELVES = scenesOf('shelf').map(({ name, scene }) => ({ name, scene, placed: shelf(scene) }));

const everyFrame = (
  visit: (placed: Shelf, frame: number, scene: (typeof SHELVES)[number]['scene']) => void,
) => {
  for (const { scene, placed } of SHELVES)
    for (let frame = scene.beats.reduce; frame < scene.frames; frame++) visit(placed, frame, scene);
};

/** Pairs of labels that lie over each other. */
const overlaps = (labels: readonly LabelMark[]) =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.row === b.row && a.x < b.x + b.width && b.x < a.x + a.width)
      .map((b) => [a.text, b.text]),
  );

describe('a shelf at any frame', () => {
  it('holds every product whole between its plank and the one above, clear of its neighbours', () => {
    everyFrame((placed, frame, { beats }) => {
      const { grid, slots } = placed;
      const stock = stockAt(placed, handlings(placed, beats), frame);
      for (const [i, { slot, x, y }] of stock.entries()) {
        const { row } = slots[slot]!;
        const above = row === 0 ? STAGE.planks.top : plankY(grid, row - 1) + STAGE.planks.height;
        expect(y).toBeLessThan(plankY(grid, row));
        expect(y - (LARGEST_PACK.height + HOP) * grid.scale).toBeGreaterThanOrEqual(above - 0.01);
        expect(x - (LARGEST_PACK.width / 2) * grid.scale).toBeGreaterThan(STAGE.planks.left);
        expect(x + (LARGEST_PACK.width / 2) * grid.scale).toBeLessThan(STAGE.planks.right);
        const next = stock[i + 1];
        if (next && slots[next.slot]!.row === row)
          expect(next.x - x).toBeGreaterThan(LARGEST_PACK.width * grid.scale - 1);
      }
    });
  });

  it('is never seen with more open places than the few that are being handled', () => {
    everyFrame((placed, frame, { beats }) => {
      const open = stockAt(placed, handlings(placed, beats), frame).filter(({ isEmpty }) => isEmpty);
      const many = Math.max(placed.leaving.length, placed.coming.length);
      if (many <= 8) expect(open.length).toBeLessThanOrEqual(3);
    });
  });

  it('begins and ends with as many of each category as today and as are proposed, each on its place', () => {
    for (const { scene, placed } of SHELVES)
      for (const [frame, side, first] of [
        [0, 'from', 'firstBefore'],
        [scene.frames - 1, 'to', 'firstAfter'],
      ] as const) {
        const stock = stockAt(placed, handlings(placed, scene.beats), frame);
        for (const [i, block] of placed.blocks.entries()) {
          const its = stock.filter((one) => one.block === i && !one.isEmpty);
          expect(its).toHaveLength(block[side].value);
          for (const [n, { x, y }] of its.entries()) {
            const at = placeAt(placed.grid, block[first] + n);
            expect(x).toBeCloseTo(at.x, 6);
            expect(y).toBeCloseTo(at.y, 6);
          }
        }
      }
  });

  it('says words of one state only, whole, none over another', () => {
    everyFrame(({ labels }, frame, { beats }) => {
      const marks = labelsAt(labels, labelState(beats, frame));
      expect(overlaps(marks)).toEqual([]);
      const told = (mark: LabelMark) =>
        labels.findIndex((state) =>
          state.some(
            (l) => l.block === mark.block && l.text === mark.text && l.to === mark.to && l.keep === mark.keep,
          ),
        );
      for (const mark of marks) {
        expect(told(mark)).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(STAGE.planks.right);
        expect(mark.swell).toBeLessThan(0.08);
      }
    });
  });

  it('lets a label glide: no word stands far from where it stood a frame ago on the same plank', () => {
    for (const { scene, placed } of SHELVES) {
      let last = labelsAt(placed.labels, 0);
      for (let frame = scene.beats.reduce; frame < scene.frames; frame++) {
        const now = labelsAt(placed.labels, labelState(scene.beats, frame));
        // Where labels leave their plank or are many, the others make room.
        if (now.every(({ block, row }) => last.some((l) => l.block === block && l.row === row)))
          for (const mark of now)
            expect(Math.abs(mark.x - last.find(({ block }) => block === mark.block)!.x)).toBeLessThan(90);
        last = now;
      }
    }
  });
});
