import { clamp01, easeInOutCubic, lerp } from '../layout/ease';
import { seededRandom } from '../layout/random';

/** The legs of a walker in one frame. */
export interface Steps {
  /** Place in a cycle of two steps, 0 to 1; at 0 the near foot touches the ground ahead. */
  readonly phase: number;
  /** Length of one step in figure units. */
  readonly stride: number;
  /** 1 standing as the body is drawn, 0 walking. */
  readonly close: number;
}

/** A foot in one frame: its place ahead of the hip, height of the ankle, and angle (degrees, heel up is positive). */
export interface Foot {
  readonly ahead: number;
  readonly up: number;
  readonly angle: number;
}

/** Shortest and longest step in units, and frames of one step when someone strolls. */
export const STRIDE = { least: 190, most: 600, frames: 16 } as const;
/** Share of a cycle that a foot is on the ground. */
const GROUND = 0.58;
/** Units a foot is lifted on its way, degrees at push-off and at landing. */
const LIFT = 130;
const ANGLE = { off: 34, land: -14 } as const;
/** Units from ball to ankle: what a raised heel lifts. */
const SOLE = 190;
/** Units that the body rises and falls: four px at the near crowd's size. */
const BOB = 24;

const reach = ({ stride }: Steps) => Math.min(1, stride / 420);

/** Where a foot is: on the ground it stays behind as the body goes on; then it swings ahead. */
export function footAt(steps: Steps, leg: 'near' | 'far'): Foot {
  const phase = (((steps.phase + (leg === 'far' ? 0.5 : 0)) % 1) + 1) % 1;
  const sweep = 2 * steps.stride * GROUND;
  const k = reach(steps);
  if (phase < GROUND) {
    const t = phase / GROUND;
    const off = k * ANGLE.off * clamp01((t - 0.68) / 0.32) ** 2;
    const land = k * ANGLE.land * (1 - clamp01(t / 0.14));
    return { ahead: sweep * (0.5 - t), up: SOLE * Math.sin((off * Math.PI) / 180), angle: off + land };
  }
  const t = (phase - GROUND) / (1 - GROUND);
  const angle = k * lerp(ANGLE.off, ANGLE.land, t);
  const heel = Math.max(0, SOLE * Math.sin((angle * Math.PI) / 180));
  return {
    ahead: sweep * (easeInOutSine(t) - 0.5),
    up: heel + k * LIFT * Math.sin(Math.PI * t),
    angle,
  };
}

const easeInOutSine = (t: number) => (1 - Math.cos(Math.PI * t)) / 2;

/** Units that the body is lifted: most when one foot passes the other, least when both are on the ground. */
export function stepLift(steps: Steps): number {
  const rise = -Math.cos(4 * Math.PI * (steps.phase - 0.04));
  return Math.round(BOB * reach(steps) * (1 - steps.close) * rise);
}

/** Px that a figure bobs with its steps at a scale (the look's own included), for what it carries or pushes. */
export const stepBob = (steps: Steps, scale: number): number => stepLift(steps) * scale;

/** A stroll at an even pace: what Figure needs to walk `speed` px a frame without sliding. */
export function strollAt(
  frame: number,
  { speed, scale, seed }: { readonly speed: number; readonly scale: number; readonly seed: string },
): Steps {
  const pace = Math.abs(speed) / scale;
  const stride = Math.min(STRIDE.most, Math.max(STRIDE.least, pace * STRIDE.frames));
  const phase = (frame * pace) / (2 * stride) + seededRandom(`walk ${seed}`)();
  return { phase: Math.round((phase % 1) * 1000) / 1000, stride: Math.round(stride), close: 0 };
}

/** A walk from one place to another. Px of the frame; scale with the look's own. */
export interface Walk {
  readonly from: number;
  readonly to: number;
  /** Frame of the first step, and frames until the last. */
  readonly start: number;
  readonly frames: number;
  readonly scale: number;
}

/** Share of a walk in which the walker gets going, and comes to a stop. */
const EASE = 0.18;

/** Share of the way at a share of the time: even pace between a soft start and a soft stop. */
function along(t: number): number {
  const top = 1 / (1 - EASE);
  if (t < EASE) return (top * t * t) / (2 * EASE);
  if (t > 1 - EASE) return 1 - (top * (1 - t) ** 2) / (2 * EASE);
  return top * (t - EASE / 2);
}

/** Frames that a walk takes at an easy pace: steps as long as they come naturally, one every 16 frames. */
export function walkFrames(distance: number, scale: number): number {
  const steps = Math.max(2, Math.round(Math.abs(distance) / (STRIDE.most * 0.85 * scale)));
  return Math.round((steps * STRIDE.frames) / (1 - EASE));
}

/**
 * Where a walker is, and their legs: whole steps from `from` to `to`, begun and ended standing. Undefined legs: standing
 * still, as the body is drawn. `flip` is true when the way goes to the left. On ones, so that nothing judders.
 */
export function walkAlong(
  frame: number,
  walk: Walk,
): { readonly x: number; readonly flip: boolean; readonly steps: Steps | undefined } {
  const t = clamp01((frame - walk.start) / walk.frames);
  const share = along(t);
  const distance = Math.abs(walk.to - walk.from) / walk.scale;
  const count = Math.max(2, Math.round(distance / (STRIDE.most * 0.9)));
  const x = walk.from + (walk.to - walk.from) * share;
  const flip = walk.to < walk.from;
  if (t <= 0 || t >= 1 || distance === 0) return { x, flip, steps: undefined };
  const done = share * count;
  // Both feet pass each other at a quarter of the cycle: there a walk begins, and there it ends.
  const close = 1 - easeInOutCubic(clamp01(Math.min(done, count - done) / 0.7));
  return { x, flip, steps: { phase: 0.25 + done / 2, stride: distance / count, close } };
}
