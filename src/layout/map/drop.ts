import { clamp01, progress } from '../ease';
import type { Dot } from './dots';

/** Frames that one dot takes to fall, frames between two dots at most, px that it falls. */
const FALL = { frames: 9, step: 1, height: 54, squash: 0.18 } as const;
/** Part of the fall after which the dot has touched the ground and springs back to its size. */
const TOUCH = 0.7;

/** When the dots of a map fall. */
export interface DropPlan {
  /** Frame at which each dot starts to fall, from the start of the drop. */
  readonly starts: readonly number[];
  /** Frames until the last dot rests. */
  readonly frames: number;
}

/**
 * Dots fall in their order, one frame apart, with a pause between clusters so that each counter ends before the next
 * begins. With less room than that they fall closer together, in `frames` frames in all.
 */
export function dropPlan(dots: readonly Dot[], frames: number, pause = 8): DropPlan {
  const pauses = dots.map((dot, i) => (i > 0 && dot.cluster !== dots[i - 1]?.cluster ? pause : 0));
  let at = 0;
  const wished = dots.map((_, i) => {
    at += i === 0 ? 0 : FALL.step + (pauses[i] ?? 0);
    return at;
  });
  const room = Math.max(0, frames - FALL.frames);
  const squeeze = at > room && at > 0 ? room / at : 1;
  const starts = wished.map((start) => Math.floor(start * squeeze));
  return { starts, frames: (starts.at(-1) ?? 0) + FALL.frames };
}

/** How far each dot has come at a frame counted from the start of the drop, 0–1. */
export function dropProgress(plan: DropPlan, frame: number): number[] {
  return plan.starts.map((start) => progress(frame, start, FALL.frames));
}

/** Dots of each cluster that have touched the ground: what the counters show. */
export function landedCounts(
  plan: DropPlan,
  dots: readonly Dot[],
  frame: number,
  clusters: number,
): number[] {
  const counts = Array.from({ length: clusters }, () => 0);
  dots.forEach(({ cluster }, i) => {
    const start = plan.starts[i] ?? 0;
    if (frame - start >= FALL.frames * TOUCH) counts[cluster] = (counts[cluster] ?? 0) + 1;
  });
  return counts;
}

/**
 * How a falling dot looks: px above its place, and the factor of its radius. It falls ever faster, grows a little as
 * it touches and settles; at 0 it isn't there.
 */
export function dropPose(t: number): { readonly lift: number; readonly scale: number } {
  if (t <= 0) return { lift: 0, scale: 0 };
  if (t >= 1) return { lift: 0, scale: 1 };
  if (t < TOUCH) {
    const fall = clamp01(t / TOUCH);
    return { lift: FALL.height * (1 - fall ** 2), scale: 0.7 + 0.3 * fall };
  }
  const settle = (t - TOUCH) / (1 - TOUCH);
  return { lift: 0, scale: 1 + FALL.squash * Math.sin(Math.PI * settle) };
}
