import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, linear, progress, springTo } from '../ease';
import { cratesAt } from './people';

/** Frames (ART.md, Motion 8: mix 24, arcs 16, neighbours 12). */
const ROOM = { floor: 18, door: -4, headline: -2, cabinet: -DURATION.ahead, cabinetFrames: 22 } as const;
const FILL = 24;
const LABELS = { after: 4, rise: 12 } as const;
const CRATE = { away: 12 } as const;
const OUT = { after: 10, frames: 28, step: 5, spread: 54 } as const;
const MOVE = { after: 4, frames: 19, spread: 12 } as const;
const IN = { after: 44, frames: 29, step: 5, spread: 42 } as const;
const FLIP = { frames: 12, reduced: 26, after: 22 } as const;
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
  readonly floor: number;
  readonly door: number;
  readonly headline: number;
  readonly cabinet: number;
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
    floor: progress(frame, -DURATION.ahead, ROOM.floor, easeOutCubic),
    door: progress(frame, ROOM.door, DURATION.enter, easeOutCubic),
    headline: progress(frame, ROOM.headline, DURATION.settle, linear),
    cabinet: progress(frame, ROOM.cabinet, ROOM.cabinetFrames, easeOutCubic),
    mix: progress(frame, mix - DURATION.ahead, FILL, easeInOutCubic),
    places: progress(frame, shelf, DURATION.enter, linear),
    kept: keep === undefined ? 0 : springTo(frame, keep),
    service: service === undefined ? 0 : springTo(frame, service),
    crateOut: crates.out,
    crateIn: crates.in,
  };
}

/** Progress of one product: leaving, moving up, arriving; and how flat it lands. */
export interface ItemMotion {
  readonly leaving: (i: number, count: number) => number;
  readonly moving: (place: number, places: number) => number;
  readonly arriving: (i: number, count: number) => number;
  readonly squash: (i: number, count: number) => number;
}

/** How far products have come at a frame. `i` counts those that leave (or arrive) in order. */
export function itemMotion({ reduce, add }: Beats<'shelf'>, frame: number): ItemMotion {
  const arrival = (i: number, count: number) => add + IN.after + i * step(count, IN);
  return {
    leaving: (i, count) => progress(frame, reduce + OUT.after + i * step(count, OUT), OUT.frames),
    moving: (place, places) =>
      progress(frame, add + MOVE.after + (MOVE.spread * place) / places, MOVE.frames),
    arriving: (i, count) => progress(frame, arrival(i, count), IN.frames),
    squash: (i, count) =>
      SQUASH.share * (Math.sin(Math.PI * progress(frame, arrival(i, count) + IN.frames, SQUASH.frames)) || 0),
  };
}

/** The labels on the planks: how far all have come up, and turned to what it says next. */
export interface LabelMotion {
  readonly up: number;
  /** 0 = before, 1 = reduced, 2 = after; between them it turns. */
  readonly state: number;
}

/** How far the labels have come at a frame. */
export function labelMotion({ shelf, reduce, add }: Beats<'shelf'>, frame: number): LabelMotion {
  return {
    up: progress(frame, shelf + LABELS.after, LABELS.rise, easeOutCubic),
    state:
      progress(frame, reduce + FLIP.reduced, FLIP.frames) + progress(frame, add + FLIP.after, FLIP.frames),
  };
}

/** Nods of the products of the i-th of n hues, and of its part of the mix: one after another, then all together. */
export function agreement({ done }: Beats<'shelf'>, frame: number, i: number, n: number): number {
  if (done === undefined) return 0;
  const together = done + n * NOD.step + NOD.together;
  return nod(frame, done + i * NOD.step) + nod(frame, together);
}

/** Nod of what keeps its places. */
export const keepNod = ({ keep }: Beats<'shelf'>, frame: number): number =>
  keep === undefined ? 0 : nod(frame, keep);
