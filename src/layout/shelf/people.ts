import type { Beats } from '../../scenes/beats';
import { easeInOutCubic, lerp, progress, springTo } from '../ease';
import { STAGE } from './stage';

/** Someone at a frame: x of their ground, which way they look, and whether they walk. */
export interface Placed {
  readonly x: number;
  /** Looking left. */
  readonly left: boolean;
  readonly going: boolean;
}

const NEVER = Number.POSITIVE_INFINITY;
/** Where nobody is seen, px. */
const OUTSIDE = -190;
/** Frames: the pharmacist's way in with the first crate, its way out, and the next one's in; counted from the beats. */
const WAYS = {
  in: { ahead: 42, frames: 42 },
  out: { ahead: 12, frames: 24 },
  back: { after: 2, frames: 24 },
  /** The empty crate's. */
  away: 24,
} as const;
/** The customers whom the shelf answers to, nearest first: place, size, and frames from one to the next. */
const CUSTOMERS = { x: [552, 350, 148], scale: [0.174, 0.16, 0.16], y: [932, 922, 922], step: 6 } as const;
const CALLS = { first: -34, frames: 30, stay: 30, leave: 60, leaveFrames: 36, label: 8 } as const;
/** Then the first of them look on from outside, through the door: places, size and ground; and the way there. */
const ONLOOKERS = {
  x: [254, 148],
  scale: 0.112,
  y: STAGE.door.base - 4,
  from: STAGE.door.x - STAGE.door.width / 2 - 60,
  ahead: 20,
  frames: 34,
} as const;
/** In the end the largest group's customer comes in to the pharmacist, who has turned and holds out what there is more of. */
const MEETS = { x: 396, y: 932, scale: 0.18, frames: 36, pharmacist: 604, back: 30 } as const;

/** The pharmacist at a frame. */
export interface Pharmacist extends Placed {
  /** Holding something out: to the shelf, and in the end to a customer. */
  readonly reaches: boolean;
  readonly gives: boolean;
}

/** The pharmacist: to the shelf, where she works while crates come and go, then turned to the customers. */
export function pharmacistAt({ reduce, keep, done }: Beats<'shelf'>, frame: number): Pharmacist {
  const at = reduce - WAYS.in.ahead;
  const came = progress(frame, at, WAYS.in.frames, easeInOutCubic);
  const back = done === undefined ? 0 : progress(frame, done, MEETS.back, easeInOutCubic);
  const left = frame >= (keep ?? done ?? NEVER);
  const gives = done !== undefined && frame >= done;
  return {
    x: lerp(lerp(OUTSIDE, STAGE.pharmacist.x, came), MEETS.pharmacist, back),
    left,
    going: came > 0 && came < 1,
    reaches: !left || gives,
    gives,
  };
}

/** How far the two crates are in the room, 0–1: the first comes with her, the other when that is away. */
export function cratesAt({ reduce, add }: Beats<'shelf'>, frame: number, filled: number, emptied: number) {
  const come = add + WAYS.back.after;
  const way = (at: number, frames: number) => progress(frame, at, frames, easeInOutCubic);
  return {
    out:
      way(reduce - WAYS.in.ahead, WAYS.in.frames) -
      way(Math.max(filled, add - WAYS.out.ahead), WAYS.out.frames),
    in: way(come, WAYS.back.frames) - way(Math.max(emptied, come + WAYS.back.frames), WAYS.away),
  };
}

/** One of the customers, and how far the share over their head has come. */
export interface Customer extends Placed {
  readonly y: number;
  readonly scale: number;
  readonly label: number;
  /** Seen through the door. */
  readonly isOutside: boolean;
  /** Holding out a hand to the shelf. */
  readonly reaches: boolean;
  /** Frame from which they take what they are given; never for most. */
  readonly takes: number;
}

/** How many customers there is room for. */
export const MOST_CUSTOMERS = CUSTOMERS.x.length;

/** Frame at which the i-th leaves the floor: the last in first. */
const leavesAt = ({ mix, reduce }: Beats<'shelf'>, i: number): number =>
  Math.max(mix + CALLS.frames + CALLS.stay, reduce - CALLS.leave) + (MOST_CUSTOMERS - 1 - i) * 3;

/** The i-th largest segment's customer: there when the mix is told about, then looking on; undefined out of sight. */
export function customerAt(beats: Beats<'shelf'>, frame: number, i: number): Customer | undefined {
  // Nobody is at the door before all have left the floor.
  const left = leavesAt(beats, 0) + CALLS.leaveFrames;
  const outside = Math.max(beats.reduce - ONLOOKERS.ahead, left) + i * CUSTOMERS.step;
  const spot = ONLOOKERS.x[i];
  if (frame > outside)
    return spot === undefined ? undefined : onlookerAt(beats, frame, i, { from: outside, spot });
  const came = CALLS.first + i * CUSTOMERS.step;
  const leave = leavesAt(beats, i);
  const there = progress(frame, came, CALLS.frames, easeInOutCubic);
  const gone = progress(frame, leave, CALLS.leaveFrames, easeInOutCubic);
  if (there <= 0 || gone >= 1) return undefined;
  const place = CUSTOMERS.x[i] ?? OUTSIDE;
  const label =
    springTo(frame, came + CALLS.frames - 8) * (1 - progress(frame, leave - CALLS.label + 1, CALLS.label));
  return {
    x: lerp(OUTSIDE, place, there - gone),
    y: CUSTOMERS.y[i] ?? STAGE.pharmacist.y,
    scale: CUSTOMERS.scale[i] ?? STAGE.pharmacist.scale,
    left: gone > 0,
    going: there < 1 || gone > 0,
    label,
    isOutside: false,
    reaches: i === 0 && label > 0,
    takes: NEVER,
  };
}

/** One who looks on from outside; in the end the first comes in. */
function onlookerAt(
  { done }: Beats<'shelf'>,
  frame: number,
  i: number,
  { from, spot }: { readonly from: number; readonly spot: number },
): Customer {
  const came = progress(frame, from, ONLOOKERS.frames, easeInOutCubic);
  const enters = done !== undefined && i === 0 ? progress(frame, done, MEETS.frames, easeInOutCubic) : 0;
  const x = lerp(ONLOOKERS.from, spot, came);
  return {
    x: lerp(x, MEETS.x, enters),
    y: lerp(ONLOOKERS.y, MEETS.y, enters),
    scale: lerp(ONLOOKERS.scale, MEETS.scale, enters),
    left: false,
    going: came < 1 || (enters > 0 && enters < 1),
    label: 0,
    isOutside: enters === 0,
    reaches: false,
    takes: enters >= 1 && done !== undefined ? done + MEETS.frames : NEVER,
  };
}
