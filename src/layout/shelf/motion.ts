import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeOutCubic, progress, springTo } from '../ease';
import { cratesAt } from './people';

/** Frames (ART.md, Motion 8: mix 24, arcs 16). The room stands when the scene begins: the wipe before it opens onto it. */
const MIX = { ahead: 26, frames: 24 } as const;
const CRATE = { away: 12 } as const;
const OUT = { after: 10, frames: 18, step: 6, spread: 54 } as const;
/** A place takes its new product as the wave passes along the shelf. */
const TURN = { after: 6, frames: 8, spread: 26 } as const;
const IN = { after: 44, frames: 18, step: 6, spread: 50 } as const;
/** A product is lifted off its place, or set down on it, in so many frames. */
const LIFT = 4;
const WORDS = { frames: 16, reduced: 24, after: 18 } as const;
const SQUASH = { frames: 8, share: 0.04 } as const;
const NOD = { frames: 22, step: 6, together: 12 } as const;

/** Frames from one product to the next, so that all are on their way within the spread. */
const step = (count: number, { step: most, spread }: { step: number; spread: number }): number =>
  Math.min(most, spread / Math.max(1, count - 1));

/** 0 → 1 → 0 over one nod. */
const nod = (frame: number, start: number): number =>
  Math.sin(Math.PI * progress(frame, start, NOD.frames)) || 0;

/** Progress 0–1 of everything in the room that is not a product. */
export interface RoomMotion {
  readonly mix: number;
  readonly places: number;
  readonly kept: number;
  readonly service: number;
  /** The crate for what leaves: 0 outside, 1 in place; and the one with what is new. */
  readonly crateOut: number;
  readonly crateIn: number;
}

/** The room at a frame; `arriving` new products come out of the second crate. */
export function roomMotion(beats: Beats<'shelf'>, frame: number, arriving: number): RoomMotion {
  const { mix, shelf, add, keep, service } = beats;
  const emptied = add + IN.after + IN.frames + step(arriving, IN) * arriving + CRATE.away;
  const crates = cratesAt(beats, frame, emptied);
  return {
    mix: progress(frame, mix - MIX.ahead, MIX.frames),
    places: progress(frame, shelf, DURATION.exit, easeOutCubic),
    kept: keep === undefined ? 0 : springTo(frame, keep),
    service: service === undefined ? 0 : springTo(frame, service),
    crateOut: crates.out,
    crateIn: crates.in,
  };
}

/** Progress 0–1 of one product. */
export interface ItemMotion {
  /** Lifted off its place, then on its way to the crate. */
  readonly lifted: (i: number, count: number) => number;
  readonly leaving: (i: number, count: number) => number;
  /** A place turns over from what stood there to what shall. */
  readonly turning: (place: number, places: number) => number;
  /** On its way out of the crate, then set down on its place; and how flat it lands. */
  readonly arriving: (i: number, count: number) => number;
  readonly down: (i: number, count: number) => number;
  readonly squash: (i: number, count: number) => number;
}

/** How far products have come at a frame. `i` counts those that leave (or arrive) in order. */
export function itemMotion({ reduce, add }: Beats<'shelf'>, frame: number): ItemMotion {
  const departure = (i: number, count: number) => reduce + OUT.after + i * step(count, OUT);
  const arrival = (i: number, count: number) => add + IN.after + i * step(count, IN);
  const landing = (i: number, count: number) => arrival(i, count) + IN.frames + LIFT;
  return {
    lifted: (i, count) => progress(frame, departure(i, count) - LIFT, LIFT),
    leaving: (i, count) => progress(frame, departure(i, count), OUT.frames),
    turning: (place, places) =>
      progress(frame, add + TURN.after + (TURN.spread * place) / places, TURN.frames),
    arriving: (i, count) => progress(frame, arrival(i, count), IN.frames),
    down: (i, count) => progress(frame, landing(i, count) - LIFT, LIFT),
    squash: (i, count) =>
      SQUASH.share * (Math.sin(Math.PI * progress(frame, landing(i, count), SQUASH.frames)) || 0),
  };
}

/** How far what the labels say has come at a frame: 0 = before, 1 = reduced, 2 = after. */
export const labelState = ({ reduce, add }: Beats<'shelf'>, frame: number): number =>
  progress(frame, reduce + WORDS.reduced, WORDS.frames) + progress(frame, add + WORDS.after, WORDS.frames);

/** Nods of the products of the i-th of n hues, and of its part of the mix: one after another, then all together. */
export function agreement({ done }: Beats<'shelf'>, frame: number, i: number, n: number): number {
  if (done === undefined) return 0;
  const together = done + n * NOD.step + NOD.together;
  return nod(frame, done + i * NOD.step) + nod(frame, together);
}

/** Nod of what keeps its places. */
export const keepNod = ({ keep }: Beats<'shelf'>, frame: number): number =>
  keep === undefined ? 0 : nod(frame, keep);
