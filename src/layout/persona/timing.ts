import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress, springTo, stagger } from '../ease';

type PersonaBeats = Beats<'persona'>;

/** Frames after the line has begun at which the first object follows. */
const AFTER_LINE = 2;
/** Frames between two objects, in which one grows, and after which its number comes: the whole row grows as one and stands within 20. */
const ROW = { step: 1, grow: 14, number: 6 } as const;
/** The signs come this many frames before the line is drawn, and in this many; their words this much later. */
const SIGNS = { before: 3, frames: 8, words: 3 } as const;
/** Frames in which something sails out of the chart's way. */
const ASIDE = 22;
/** Frames that a chart is seen at the least before the scene hands over. */
const READ = 75;

/** The scene with a chart that comes in time to be read: one whose lines have fallen may be short. */
export function withTime<S extends { readonly frames: number; readonly beats: PersonaBeats }>(scene: S): S {
  const latest = Math.max(0, scene.frames - DURATION.handover - READ);
  return scene.beats.chart <= latest ? scene : { ...scene, beats: { ...scene.beats, chart: latest } };
}

/** Frame at which the people set out at the latest, and frames of the headline. */
const START = { people: 4, headline: 9, sub: 2 } as const;

/** Frame at which the people set out: soon, for the place is there already. */
export const entersAt = (beats: PersonaBeats): number => Math.min(beats.enter, START.people);

/** 0–1 at even speed: the headline, at once. */
export const headlineAt = (frame: number): number => progress(frame, 0, START.headline);

/** 0–1: line under the headline and the share. */
export const subAt = (frame: number): number =>
  progress(frame, START.sub, START.headline - START.sub, easeOutCubic);

/** Frame at which the share lands. */
export const SHARE_FROM = START.headline - START.sub;

/** 0–1: what is in the chart's way moves aside while the line is drawn. */
export const asideAt = (frame: number, beats: PersonaBeats): number =>
  progress(frame, beats.chart, ASIDE, easeInOutCubic);

/** 0–1: the 100 line, drawn from its sign. */
export const lineAt = (frame: number, beats: PersonaBeats): number =>
  progress(frame, beats.chart, ROW.grow, easeInOutCubic);

/** Frame at which the object at a place in the row begins to grow. */
export const growsFrom = (beats: PersonaBeats, i: number): number =>
  beats.chart + AFTER_LINE + stagger(i, ROW.step);

/** 0–1: the object at a place in the row, and its number with it. */
export const growAt = (frame: number, beats: PersonaBeats, i: number): number =>
  progress(frame, growsFrom(beats, i), ROW.grow, easeOutCubic);

/** Frame at which the object at a place in the row has grown. */
export const grownAt = (beats: PersonaBeats, i: number): number => growsFrom(beats, i) + ROW.grow;

/** 0–1 with a spring: the number of the object at a place in the row; it lands where the object stops, as it stops. */
export const numberAt = (frame: number, beats: PersonaBeats, i: number): number =>
  springTo(frame, growsFrom(beats, i) + ROW.number);

/** 0–1: the signs of the row, all at once, just before the objects. */
export const signAt = (frame: number, beats: PersonaBeats): number =>
  progress(frame, beats.chart - SIGNS.before, SIGNS.frames, easeOutCubic);

/** 0–1: the words on them, when they stand. */
export const wordsAt = (frame: number, beats: PersonaBeats): number =>
  progress(frame, beats.chart - SIGNS.before + SIGNS.words, SIGNS.frames, easeOutCubic);

/** 0–1 of something that comes with an accent; 0 for good when the accent fell with its line. */
export const accentAt = (
  frame: number,
  beat: number | undefined,
  frames: number = DURATION.settle,
): number => (beat === undefined ? 0 : progress(frame, beat, frames, easeOutCubic));
