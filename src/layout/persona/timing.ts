import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeOutCubic, progress } from '../ease';
import type { Stage } from './stage';

type PersonaBeats = Beats<'persona'>;

/** Frames before the chart is told at which the camera leaves the household for it. */
const LEAVES = 43;
/**
 * What is in the chart's way leaves with the camera; then line and signs come, with their words; then the row rises,
 * whole and as one, so that it is in scale at any time. All stands when the first word is said about it: `before` that,
 * in frames, and frames of each. Where the household has the left side the chart is out of the picture until the camera
 * comes: it finds the signs, and the row nearly risen.
 */
const ARRIVAL = {
  aside: { before: { left: 43, right: 36 }, frames: 15 },
  signs: { before: { left: 43, right: 21 }, frames: 3 },
  row: { before: { left: 28, right: 18 }, frames: 12 },
} as const;

interface Arrival {
  readonly beats: Pick<PersonaBeats, 'chart'>;
  readonly home: Stage['home'];
}

/** 0–1 at even speed: a part of the chart's arrival. */
const arrivalAt = (frame: number, part: keyof typeof ARRIVAL, { beats, home }: Arrival): number => {
  const { before, frames } = ARRIVAL[part];
  return progress(frame, Math.max(0, beats.chart - before[home]), frames);
};

/** Frames that a chart is seen at the least before the scene hands over. */
const READ = 75;

/** The scene with a chart that comes in time to be read: one whose lines have fallen may be short. */
export function withTime<S extends { readonly frames: number; readonly beats: PersonaBeats }>(scene: S): S {
  const latest = Math.max(0, scene.frames - DURATION.handover - READ);
  return scene.beats.chart <= latest ? scene : { ...scene, beats: { ...scene.beats, chart: latest } };
}

/** Frame at which the people set out at the latest, and frames of the headline. */
const START = { people: 0, headline: 9, sub: 2 } as const;

/** Frame at which the people set out: at once, for the place is there already. */
export const entersAt = (beats: PersonaBeats): number => Math.min(beats.enter, START.people);

/** 0–1 at even speed: the headline, at once. */
export const headlineAt = (frame: number): number => progress(frame, 0, START.headline);

/** 0–1: line under the headline and the share. */
export const subAt = (frame: number): number =>
  progress(frame, START.sub, START.headline - START.sub, easeOutCubic);

/** Frame at which the share lands. */
export const SHARE_FROM = START.headline - START.sub;

/** Frame at which the camera leaves the household for its chart. */
export const leavesAt = ({ chart }: Pick<PersonaBeats, 'chart'>): number => Math.max(0, chart - LEAVES);

/** 0–1 at even speed: what is in the chart's way moves aside, completely, before anything of the chart comes. */
export const asideAt = (frame: number, arrival: Arrival): number => arrivalAt(frame, 'aside', arrival);

/** 0–1: the 100 line with its sign, and the signs of the row, before anything rises. */
export const signsAt = (frame: number, arrival: Arrival): number =>
  easeOutCubic(arrivalAt(frame, 'signs', arrival));

/** 0–1: the row of objects, with their numbers. */
export const riseAt = (frame: number, arrival: Arrival): number =>
  easeOutCubic(arrivalAt(frame, 'row', arrival));

/** Frame at which the row stands. */
export const standsAt = ({ beats, home }: Arrival): number =>
  Math.max(0, beats.chart - ARRIVAL.row.before[home]) + ARRIVAL.row.frames;

/** Frames in which the name makes room for the need, from and in which its words come, in which they leave, and after which the share comes: it is seen when they are gone. */
const NEED = { name: 8, from: 5, words: 6, leaves: 3, share: 2 } as const;

/**
 * 0–1: how far the name has made room for the need, and how much of the need's words is there (at even speed). The joint
 * share, told at `together`, takes their place when they are gone: `share` is the frame at which it comes.
 */
export function needHeadAt(frame: number, need: number | undefined, together?: number) {
  if (need === undefined) return { name: 0, words: 0, share: undefined };
  const gone = together === undefined ? 0 : progress(frame, together, NEED.leaves);
  return {
    name: progress(frame, need, NEED.name, easeOutCubic),
    words: Math.min(progress(frame, need + NEED.from, NEED.words), 1 - gone),
    share: together === undefined ? undefined : together + NEED.share,
  };
}

/** 0–1 of something that comes with an accent; 0 for good when the accent fell with its line. */
export const accentAt = (
  frame: number,
  beat: number | undefined,
  frames: number = DURATION.settle,
): number => (beat === undefined ? 0 : progress(frame, beat, frames, easeOutCubic));
