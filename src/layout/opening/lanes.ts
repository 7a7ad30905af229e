import { FIGURE_SCALE } from '../../figures/size';
import { clamp01, progress } from '../ease';
import type { OpeningTimes } from './times';

/** Middle of the pharmacy's sill, px. */
export const DOOR_AT = { x: 1571, y: 880 } as const;

/** How a row of passers-by goes: their ground line in px, size, stroll in px a frame, and distance between two. */
export interface Lane {
  readonly y: number;
  readonly scale: number;
  readonly speed: number;
  readonly gap: number;
  /** How far from their place they are when they begin to hurry in, px. */
  readonly behind: number;
}

/**
 * Eye level is the same for all: the further away, the smaller and the higher their feet, and the slower they pass.
 * The middle lane goes in the gaps of the near one and nearly as fast, so that no head is behind another.
 */
export const LANES = {
  far: { y: 722, scale: 0.084, speed: 0.5, gap: 112, behind: 260 },
  mid: { y: 836, scale: FIGURE_SCALE.mid, speed: 1.56, gap: 252, behind: 260 },
  near: { y: 916, scale: FIGURE_SCALE.near, speed: 1.7, gap: 324, behind: 260 },
} as const satisfies Record<string, Lane>;

export type LaneName = keyof typeof LANES;

const easeOutSquare = (t: number) => 1 - (1 - t) ** 2;

/** Px that someone of a lane still is behind their strolling place at a frame. */
export const behindAt = (frame: number, lane: Lane, { rush }: OpeningTimes): number =>
  lane.behind * (1 - progress(frame, rush.from, rush.frames, easeOutSquare));

/** A point on the way, and whether it lies behind the front of the pharmacy. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly inside: boolean;
}

/**
 * Where the way in begins (px before the door), how long it is, where it ends, and how small people are inside: in the
 * left half of the door, clear of the pharmacist, behind whom they go aside.
 */
const WAY_IN = { before: 140, length: 96, y: 866, scale: 0.13, aside: 2.2, gone: 290 } as const;

/** x in px of someone on the pavement who comes from the left, after so much way. */
export const pavementX = (way: number): number => DOOR_AT.x - WAY_IN.before + way;

/**
 * Where someone of the near lane is after `way` px: below 0 they come along the pavement from the left, then turn in at
 * the door and go aside in the room. Undefined when they are out of sight.
 */
export function nearSpot(way: number): Spot | undefined {
  const { near } = LANES;
  if (way <= 0) return { x: pavementX(way), y: near.y, scale: near.scale, inside: false };
  const t = clamp01(way / WAY_IN.length);
  const past = Math.max(0, way - WAY_IN.length) * WAY_IN.aside;
  if (past > WAY_IN.gone) return undefined;
  return {
    x: pavementX(t * WAY_IN.length) + past,
    y: near.y + (WAY_IN.y - near.y) * t,
    scale: near.scale + (WAY_IN.scale - near.scale) * t,
    inside: t === 1,
  };
}
