import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeOutCubic, progress, springTo } from '../ease';
import { cratesAt } from './people';
import { type Handling, lastThere } from './timing';

/** Frames (ART.md, Motion 8: mix 24, arcs 16). The room stands when the scene begins: the wipe before it opens onto it. */
const MIX = { ahead: 26, frames: 24 } as const;
const CRATE = { away: 12 } as const;
const WORDS = { frames: 16, reduced: 24, after: 18 } as const;
const NOD = { frames: 22, step: 6, together: 12 } as const;

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

/** The room at a frame: the first crate leaves when it has got its last product, the other when it has given its last. */
export function roomMotion(beats: Beats<'shelf'>, frame: number, all: readonly Handling[]): RoomMotion {
  const { mix, shelf, keep, service } = beats;
  const crates = cratesAt(beats, frame, lastThere(all, true), lastThere(all, false) + CRATE.away);
  return {
    mix: progress(frame, mix - MIX.ahead, MIX.frames),
    places: progress(frame, shelf, DURATION.exit, easeOutCubic),
    kept: keep === undefined ? 0 : springTo(frame, keep),
    service: service === undefined ? 0 : springTo(frame, service),
    crateOut: crates.out,
    crateIn: crates.in,
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
