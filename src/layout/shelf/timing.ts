import type { Beats } from '../../scenes/beats';
import type { Move } from './moves';
import type { Shelf } from './shelf';

/** Frames of one product's way: it is taken from where it is, held, and put where it shall be. */
export interface Handling {
  readonly move: Move;
  readonly from: number;
  readonly taken: number;
  readonly given: number;
  readonly there: number;
}

/**
 * Frames: the first one after its beat, from one to the next, its ways to and from the hand, and how long it is held at
 * least; all are done so long before the next beat.
 */
const LEAVING = { after: 4, step: 16, way: 15, clears: 12 } as const;
const COMING = { after: 26, step: 15, way: 15, clears: 2 } as const;
const HELD = { least: 2, most: 10, before: 5 } as const;
/** Without a next beat. */
const PHASE = 135;
const SOONEST = 1;

function handled(moves: readonly Move[], at: number, until: number, way: typeof LEAVING | typeof COMING) {
  const spread = until - at - way.after - 2 * way.way - HELD.most - way.clears;
  const step = Math.max(SOONEST, Math.min(way.step, spread / Math.max(1, moves.length - 1)));
  const held = Math.max(HELD.least, Math.min(HELD.most, step - HELD.before));
  return moves.map((move, i): Handling => {
    const from = at + way.after + i * step;
    const taken = from + way.way;
    return { move, from, taken, given: taken + held, there: taken + held + way.way };
  });
}

/** When each product is handled, in order. */
export function handlings({ leaving, coming }: Shelf, beats: Beats<'shelf'>): Handling[] {
  const { reduce, add, keep, done } = beats;
  return [
    ...handled(leaving, reduce, add, LEAVING),
    ...handled(coming, add, keep ?? done ?? add + PHASE, COMING),
  ];
}

/** Frame at which the last of what leaves, or comes, is in its place. */
export const lastThere = (all: readonly Handling[], isLeaving: boolean): number =>
  all.reduce(
    (last, { move, there }) => ((move.to === null) === isLeaving ? Math.max(last, there) : last),
    Number.NEGATIVE_INFINITY,
  );
