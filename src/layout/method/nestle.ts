import { seededRandom } from '../random';
import { chooseBends } from './bending';
import type { Cell } from './cell';
import { type Arrangement, Crowd, type Ground } from './crowd';
import { ease } from './easing';
import { push } from './pushing';
import type { Seating } from './slots';

/** Steps by which the scale grows, first and last, and rounds of pushing in each. */
export const GROWTH = { coarse: 1.06, eased: 1.03, fine: 1.01 } as const;
const STEPS = 90;
const ROUNDS = 120;
/** Rounds after which ways choose how they bend again. */
const CHOOSE_EVERY = 40;
/** Overlap in px that is as good as none. */
const TOLERANCE = 0.8;

export interface Growing {
  readonly cellsAt: (scale: number) => readonly Cell[];
  readonly seats: Seating;
  readonly ground: Ground;
  readonly most: number;
}

type Settled = Pick<Arrangement, 'at' | 'bends'>;

const fits = (cells: readonly Cell[], { area }: Ground): boolean =>
  cells.every((c) => c.width <= area.width && c.height <= area.height);

/** The places at which cells lie clear of each other and of all ways, found by pushing; undefined when there is no room. */
export function settled(
  start: Arrangement,
  cells: readonly Cell[],
  { seats, ground }: Growing,
): Settled | undefined {
  if (!fits(cells, ground)) return undefined;
  const crowd = new Crowd(start, cells, seats, ground);
  for (let round = 0; round < ROUNDS; round++) {
    if (round % CHOOSE_EVERY === 0) chooseBends(crowd);
    if (push(crowd) <= TOLERANCE) return crowd;
  }
  return undefined;
}

/** The same found by trying; chance is seeded with the scale and the time it is tried. */
function eased(
  start: Arrangement,
  cells: readonly Cell[],
  { seats, ground }: Growing,
  time: number,
): Settled | undefined {
  if (!fits(cells, ground)) return undefined;
  const crowd = new Crowd(start, cells, seats, ground);
  return ease(crowd, seededRandom(`ease ${time}`)) ? crowd : undefined;
}

/**
 * The arrangement grown step by step, discs sliding into the room beside each other, for as long as there is any; where
 * pushing is stuck, so many times of trying may find it.
 */
export function grown(start: Arrangement, growing: Growing, growth: number, times = 0): Arrangement {
  let best = start;
  for (let step = 0; step < STEPS; step++) {
    const scale = best.scale * growth;
    if (scale > growing.most) break;
    const cells = growing.cellsAt(scale);
    let found = settled(best, cells, growing);
    for (let time = 1; !found && time <= times; time++) found = eased(best, cells, growing, time);
    if (!found) break;
    best = { scale, cells, at: found.at, bends: found.bends };
  }
  return best;
}
