import type { Told } from '../../scenes/handover';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, progress, stagger } from '../ease';

/** When the parts of the end card come, and when its mark beats, frames. */
export interface CloseTimes {
  readonly doors: number;
  readonly people: number;
  readonly sentence: number;
  readonly mark: number;
}

/** How long the finished card stands still at least. */
export const HOLD = 90;
/** Frames for the cast to walk in. */
const WALK = 52;
/** The mark's heart beats as it is told: how often, frames of a beat, and how much it grows by. */
const BEAT = { times: 2, frames: 16, grows: 0.07 } as const;
/** Leaves swing this long, one after the other; the first begins so long before the beat. */
const LEAF = { ahead: 11, frames: 14, stagger: 3 } as const;
/** The sentence comes so long before its beat: it stands when the door before it opens onto it. */
const AHEAD = 2 * DURATION.handover;
const UNTOLD = DURATION.move;

/** Frames from the mark's beat until nothing but idle life moves. */
export const MARK_TAKES = BEAT.times * BEAT.frames;

/**
 * Times of the end card. Whatever the beats say, the last part has come `HOLD` frames before the end, as long as the
 * scene has room for that.
 */
export function closeTimes({ beats, frames }: Told<'close'>): CloseTimes {
  const last = Math.max(beats.doors, frames - HOLD - MARK_TAKES);
  return {
    doors: beats.doors,
    people: Math.min(beats.people ?? beats.doors + UNTOLD, Math.max(beats.doors, frames - HOLD - WALK)),
    sentence: Math.min(beats.sentence - AHEAD, last),
    mark: Math.min(beats.mark, last),
  };
}

/** Frame at which the i-th leaf begins to swing: one after the other. */
const leafFrom = ({ doors }: CloseTimes, i: number) => doors - LEAF.ahead + stagger(i, LEAF.stagger);

/** How far the i-th door is open, 0–1. */
export const openAt = (frame: number, times: CloseTimes, i: number): number =>
  progress(frame, leafFrom(times, i), LEAF.frames, easeInOutCubic);

/** Those in the doors step out one after another, when their leaf is out of the way. */
const STEP = { after: 8, frames: 24 } as const;

/** How far the one in the i-th door has stepped out, 0–1. */
export const steppedAt = (frame: number, times: CloseTimes, i: number): number =>
  progress(frame, leafFrom(times, i) + STEP.after, STEP.frames, easeInOutCubic);

/** Frames after the first step of those from the left at which the foremost of them waves to the doors. */
const WAVES = WALK + 6;

/** Frame at which the foremost of those from the left waves. */
export const wavesAt = (times: CloseTimes): number => times.people + WAVES;

/** Those from the left set out so long before the beat: on it they are seen. */
const COMES = 34;
/** How far those from the left have walked in, 0–1. */
export const arrivedAt = (frame: number, times: CloseTimes): number =>
  progress(frame, times.people - COMES, WALK, easeOutSine);

const easeOutSine = (t: number) => Math.sin((t * Math.PI) / 2);

/** The size of the mark's heart at a frame, 1 at rest. */
export function markAt(frame: number, { mark }: CloseTimes): number {
  const beating = BEAT.times * progress(frame, mark, BEAT.times * BEAT.frames);
  return 1 + BEAT.grows * (0.5 - 0.5 * Math.cos(2 * Math.PI * beating));
}
