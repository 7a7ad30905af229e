import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress, springTo } from '../ease';

/** Frames between two people who enter: a wave through the rows, so that the picture is full within a second. */
const PACE = { most: 0.3, least: 0.2 } as const;
/** How high the people of the largest segment hop on their way forward, px. */
export const HOP = 18;

/** Frames between two of `count` people, so that all stand when the shares are told. */
export function paceOf(beats: Beats<'lineup'>, count: number): number {
  const time = beats.shares - beats.people - DURATION.settle;
  return Math.min(PACE.most, Math.max(PACE.least, time / Math.max(1, count)));
}

/** How far the floors have come up, words and all, at a frame: 0–1. */
export const floorAt = (frame: number, beats: Beats<'lineup'>): number =>
  progress(frame, Math.min(beats.people, 0) - DURATION.ahead, DURATION.settle, easeOutCubic);

/** The first enters as the discs have come down on the floors, frames after the beat: no disc hides anybody. */
const FIRST = 14;

/** How far someone has entered, 0 to 1 with a spring's overshoot; `order` is their place in the order of entering. */
export const enteredAt = (frame: number, beats: Beats<'lineup'>, order: number, pace: number): number =>
  springTo(frame, beats.people + FIRST + Math.floor(order * pace));

/** How much a share swells as it is told, 0–1–0: segment by segment from the left. */
export const toldAt = (frame: number, beats: Beats<'lineup'>, segment: number): number =>
  (1 - Math.cos(2 * Math.PI * progress(frame, beats.shares + segment * DURATION.stagger, DURATION.settle))) /
  2;

/** How far the largest segment has come forward, 0–1; 0 without the beat. */
export const forwardAt = (frame: number, beats: Beats<'lineup'>, delay = 0): number =>
  beats.largest === undefined ? 0 : progress(frame, beats.largest + delay, DURATION.enter, easeInOutCubic);
