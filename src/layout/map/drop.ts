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
 * All clusters fall at the same time, each in its dots' order and evenly over the drop, so that their counters count
 * side by side and end together. A drop takes one frame a dot in the largest cluster, and at most `frames` in all.
 * Those that are `early` (positions among the dots) lie there from the start.
 */
export function dropPlan(
  dots: readonly Dot[],
  frames: number,
  early: ReadonlySet<number> = new Set(),
): DropPlan {
  const sizes = new Map<number, number>();
  const orders = dots.map(({ cluster }) => {
    const order = sizes.get(cluster) ?? 0;
    sizes.set(cluster, order + 1);
    return order;
  });
  const wished = FALL.step * (Math.max(1, ...sizes.values()) - 1);
  const room = Math.max(0, Math.min(wished, frames - FALL.frames));
  const starts = dots.map(({ cluster }, i) => {
    if (early.has(i)) return Number.NEGATIVE_INFINITY;
    const last = Math.max(1, (sizes.get(cluster) ?? 1) - 1);
    return Math.floor((room * (orders[i] ?? 0)) / last);
  });
  return { starts, frames: Math.max(0, ...starts) + FALL.frames };
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
