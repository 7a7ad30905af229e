import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress, stagger } from '../ease';

type PersonaBeats = Beats<'persona'>;

/** Frames between two planes that rise, back to front. */
const PLANE_STEP = 3;
/** Frames after the line has begun at which the first object follows. */
const AFTER_LINE = 10;

/** 0–1: how far a plane has risen; 0 is the farthest. Nothing but the ground is seen at frame 0. */
export const planeAt = (frame: number, plane: number): number =>
  progress(frame, stagger(plane, PLANE_STEP), DURATION.enter, easeOutCubic);

/** Frame at which the people set out: on their beat, but not before there is something to stand on. */
export const entersAt = (beats: PersonaBeats): number => Math.max(beats.enter, stagger(3, PLANE_STEP));

/** 0–1 at even speed: the headline. It follows the planes, at the latest with the first beat. */
export const headlineAt = (frame: number, beats: PersonaBeats): number =>
  progress(frame, Math.min(beats.enter, DURATION.enter), DURATION.enter);

/** 0–1: line under the headline and the share. */
export const subAt = (frame: number, beats: PersonaBeats): number =>
  progress(frame, Math.min(beats.enter, DURATION.enter) + DURATION.exit, DURATION.enter, easeOutCubic);

/** Frame at which the share lands. */
export const shareFrom = (beats: PersonaBeats): number =>
  Math.min(beats.enter, DURATION.enter) + DURATION.settle;

/** 0–1: the 100 line, drawn from its sign. */
export const lineAt = (frame: number, beats: PersonaBeats): number =>
  progress(frame, beats.chart, DURATION.draw, easeInOutCubic);

/** Frame at which the object at a place in the row begins to grow. */
export const growsFrom = (beats: PersonaBeats, i: number): number =>
  beats.chart + AFTER_LINE + stagger(i, DURATION.stagger);

/** 0–1: the object at a place in the row, and its number with it. */
export const growAt = (frame: number, beats: PersonaBeats, i: number): number =>
  progress(frame, growsFrom(beats, i), DURATION.draw, easeOutCubic);

/** 0–1: the sign of the object at a place in the row, just before the object. */
export const signAt = (frame: number, beats: PersonaBeats, i: number): number =>
  progress(frame, beats.chart + stagger(i, DURATION.stagger), DURATION.exit, easeOutCubic);

/** 0–1 of something that comes with an accent; 0 for good when the accent fell with its line. */
export const accentAt = (
  frame: number,
  beat: number | undefined,
  frames: number = DURATION.settle,
): number => (beat === undefined ? 0 : progress(frame, beat, frames, easeOutCubic));
