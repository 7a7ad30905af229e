import { describe, expect, it } from 'vitest';
import { placeAt, plankY, rowOf } from '../../src/layout/shelf/grid';
import { type LabelMark, labelsAt } from '../../src/layout/shelf/labels-at';
import { itemMotion, labelState } from '../../src/layout/shelf/motion';
import { LARGEST_PACK } from '../../src/layout/shelf/product-form';
import { type Shelf, shelf } from '../../src/layout/shelf/shelf';
import { STAGE } from '../../src/layout/shelf/stage';
import { LIFTED, stockAt } from '../../src/layout/shelf/stock';
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
  it('holds every product on a place of its own, whole between its plank and the one above', () => {
    everyFrame((placed, frame, { beats }) => {
      const { grid } = placed;
      const stock = stockAt(placed, itemMotion(beats, frame));
      expect(new Set(stock.map(({ place }) => place)).size).toBe(stock.length);
      for (const { place, x, y } of stock) {
        const at = placeAt(grid, place);
        const row = rowOf(grid, place);
        const above = row === 0 ? STAGE.planks.top : plankY(grid, row - 1) + STAGE.planks.height;
        expect(x).toBe(at.x);
        expect(at.y - y).toBeGreaterThanOrEqual(0);
        expect(y - LARGEST_PACK.height * grid.scale).toBeGreaterThanOrEqual(above - 0.01);
      }
    });
    expect(LIFTED).toBeGreaterThan(0);
  });

  it('ends with as many products of each category as are proposed', () => {
    for (const { scene, placed } of SHELVES) {
      const stock = stockAt(placed, itemMotion(scene.beats, scene.frames - 1));
      for (const [i, block] of placed.blocks.entries())
        expect(stock.filter((one) => one.block === i && !one.isEmpty)).toHaveLength(block.to.value);
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
