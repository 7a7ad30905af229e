import { easeInOutCubic, lerp, progress } from '../ease';
import { END, plankY } from './grid';
import type { Shelf } from './shelf';
import type { Slot } from './slots';
import { type Point, STAGE } from './stage';
import type { Handling } from './timing';

/** px at scale 1 that a product hops: the largest, with its line, stays clear of the plank over it. */
export const HOP = 5;

/** Frames in which neighbours close up, or make room (ART.md, Motion 8); and in which a product settles. */
const SLIDE = 12;
const SQUASH = { frames: 8, share: 0.04 } as const;
/** Neighbours stand at most so many places apart: fewer stand in the middle of their plank. */
const LOOSEST = 1.7;

/** A slot at a frame: whether its product stands there, or only its dotted place while it is handled. */
export interface Stocked extends Point {
  readonly slot: number;
  readonly block: number;
  readonly isEmpty: boolean;
  readonly squash: number;
}

/** How a slot is taken: by its product, by its dotted place, or not; and by which part of a place it is open. */
interface Held {
  readonly open: number;
  readonly shows: 'product' | 'place' | 'nothing';
  readonly squash: number;
}

const STANDS: Held = { open: 1, shows: 'product', squash: 0 };

/** Where a product is taken from: its place stays until it is in the hand, then the neighbours close up. */
function leftBehind({ from, taken }: Handling, frame: number): Held {
  if (frame < from) return STANDS;
  const open = 1 - progress(frame, taken, SLIDE, easeInOutCubic);
  return { open, shows: frame < taken ? 'place' : 'nothing', squash: 0 };
}

/** Where a product is put: the neighbours make room while it is in the hand. */
function taken({ given, there }: Handling, frame: number): Held {
  const open = progress(frame, given - SLIDE, SLIDE, easeInOutCubic);
  const shows = frame >= there ? 'product' : frame >= given ? 'place' : 'nothing';
  const squash = SQUASH.share * (Math.sin(Math.PI * progress(frame, there, SQUASH.frames)) || 0);
  return { open, shows, squash };
}

function heldBy(slot: Slot, i: number, all: readonly Handling[], frame: number): Held {
  if (slot.kind === 'stays') return STANDS;
  const handling = all.find(({ move }) => (slot.kind === 'leaves' ? move.from : move.to) === i);
  if (!handling) return STANDS;
  return slot.kind === 'leaves' ? leftBehind(handling, frame) : taken(handling, frame);
}

/** Part of what comes to a plank that it has made room for. */
function filled(row: readonly { slot: Slot; held: Held }[]): number {
  const comes = row.filter(({ slot }) => slot.kind === 'comes');
  return comes.length === 0 ? 0 : comes.reduce((sum, { held }) => sum + held.open, 0) / comes.length;
}

/**
 * All slots at a frame, standing or not. Each plank is shared out evenly over its whole length, so that it is never seen
 * with holes but the places that are being handled.
 */
export function slotsAt({ grid, slots }: Shelf, all: readonly Handling[], frame: number) {
  const held = slots.map((slot, i) => ({ slot, i, held: heldBy(slot, i, all, frame) }));
  return Array.from({ length: grid.rows }, (_, r) => {
    const row = held.filter(({ slot }) => slot.row === r);
    const before = row.filter(({ slot }) => slot.kind !== 'comes').length;
    const after = row.filter(({ slot }) => slot.kind !== 'leaves').length;
    // Places that nothing stands on, before or after: they stay free at the plank's end.
    const free = lerp(Math.max(0, grid.columns - before), Math.max(0, grid.columns - after), filled(row));
    const open = row.reduce((sum, one) => sum + one.held.open, 0) + free;
    const length = grid.columns * grid.cell;
    const pitch = Math.min(length / Math.max(open, 1), grid.cell * LOOSEST);
    let x = STAGE.planks.left + END + (length - pitch * open) / 2;
    const y = plankY(grid, r) - 2;
    return row.map(({ slot, i, held: one }) => {
      const middle = x + (pitch * one.open) / 2;
      x += pitch * one.open;
      return { slot: i, block: slot.block, x: middle, y, ...one };
    });
  }).flat();
}

/** What is seen on the planks at a frame: products, and the dotted places of those that are being handled. */
export function stockAt(placed: Shelf, all: readonly Handling[], frame: number): Stocked[] {
  return slotsAt(placed, all, frame)
    .filter(({ shows }) => shows !== 'nothing')
    .map(({ slot, block, x, y, shows, squash }) => ({
      slot,
      block,
      x,
      y,
      isEmpty: shows === 'place',
      squash,
    }));
}
