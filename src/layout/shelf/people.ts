import type { Beats } from '../../scenes/beats';
import { easeInOutCubic, lerp, progress, springTo } from '../ease';
import { STAGE } from './stage';

/** Someone on the floor at a frame: x of their ground, which way they look, and whether they walk. */
export interface Placed {
  readonly x: number;
  /** Looking left. */
  readonly left: boolean;
  readonly going: boolean;
}

/** Where nobody is seen, px. */
const OUTSIDE = -190;
/** Frames: the pharmacist's way in with the first crate, its way out, and the next one's in; counted from the beats. */
const WAYS = {
  in: { ahead: 42, frames: 42 },
  out: { ahead: 14, frames: 30 },
  back: { after: 18, frames: 28 },
  /** The empty crate's. */
  away: 24,
} as const;
/** The customers whom the shelf answers to, nearest first: place, size, and frames from one to the next. */
const CUSTOMERS = { x: [552, 350, 148], scale: [0.174, 0.16, 0.16], y: [932, 922, 922], step: 6 } as const;
const CALLS = { first: -34, frames: 30, stay: 30, leave: 50, leaveFrames: 36, label: 8 } as const;
/** Who comes back to the finished shelf: beside the door, which opens the way on. */
const BACK = { x: 416, frames: 40 } as const;

/** A way from x to x over some frames. */
interface Way {
  readonly at: number;
  readonly frames: number;
  readonly to: number;
}

/** Where someone is who takes these ways one after another. */
function along(from: number, ways: readonly Way[], frame: number, rests: boolean): Placed {
  let now: Placed = { x: from, left: rests, going: false };
  for (const { at, frames, to } of ways) {
    if (frame <= at) break;
    const going = frame < at + frames;
    now = {
      x: lerp(now.x, to, progress(frame, at, frames, easeInOutCubic)),
      left: going && to < now.x,
      going,
    };
  }
  return now;
}

/** The pharmacist: to the shelf, where she works while crates come and go. */
export function pharmacistAt({ reduce }: Beats<'shelf'>, frame: number): Placed {
  const way: Way = { at: reduce - WAYS.in.ahead, frames: WAYS.in.frames, to: STAGE.pharmacist.x };
  return along(OUTSIDE, [way], frame, false);
}

/** How far the two crates are in the room, 0–1: the first comes with her, the other when that is away. */
export function cratesAt({ reduce, add }: Beats<'shelf'>, frame: number, emptied: number) {
  const way = (at: number, frames: number) => progress(frame, at, frames, easeInOutCubic);
  return {
    out: way(reduce - WAYS.in.ahead, WAYS.in.frames) - way(add - WAYS.out.ahead, WAYS.out.frames),
    in: way(add + WAYS.back.after, WAYS.back.frames) - way(emptied, WAYS.away),
  };
}

/** One of the customers, and how far the share over their head has come. */
export interface Customer extends Placed {
  readonly y: number;
  readonly scale: number;
  readonly label: number;
}

/** How many customers there is room for. */
export const MOST_CUSTOMERS = CUSTOMERS.x.length;

/** The i-th largest segment's customer: there when the mix is told about; the largest one's is back for the finished shelf. */
export function customerAt({ mix, reduce, done }: Beats<'shelf'>, frame: number, i: number): Customer {
  const place = CUSTOMERS.x[i] ?? OUTSIDE;
  const leave =
    Math.max(mix + CALLS.frames + CALLS.stay, reduce - CALLS.leave) + (MOST_CUSTOMERS - 1 - i) * 3;
  const ways: Way[] = [
    { at: CALLS.first + i * CUSTOMERS.step, frames: CALLS.frames, to: place },
    { at: leave, frames: CALLS.leaveFrames, to: OUTSIDE },
    ...(done !== undefined && i === 0 ? [{ at: done, frames: BACK.frames, to: BACK.x }] : []),
  ];
  const away = progress(frame, leave - CALLS.label + 1, CALLS.label);
  return {
    ...along(OUTSIDE, ways, frame, false),
    y: CUSTOMERS.y[i] ?? STAGE.pharmacist.y,
    scale: CUSTOMERS.scale[i] ?? STAGE.pharmacist.scale,
    label: springTo(frame, CALLS.first + i * CUSTOMERS.step + CALLS.frames - 8) * (1 - away),
  };
}
