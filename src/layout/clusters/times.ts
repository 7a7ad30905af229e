import type { Beats } from '../../scenes/beats';
import { FRAME } from '../../theme/frame';

/** Frames of the scene: begins at `from`, is over at `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Frames that belong to this scene alone (ART.md, Motion 6). */
export const CLUSTERS = {
  /** The land begins to rise so long before its beat, under the ground that grows. */
  ahead: 14,
  /** Countries around come up first, then the land, county after county. */
  far: 10,
  land: 20,
  /** County lines and lakes. */
  detail: 8,
  /** After the land has begun to rise. */
  headline: 8,
  words: 16,
  /** The fall of all dots takes at least this long, even when the names follow at once; and no longer: a map is to be full. */
  leastFall: 40,
  mostFall: 84,
  /** A cluster's dots swell and sink from north to south within this time. */
  wave: 16,
  pulse: 26,
  /** From one cluster's turn to the next. */
  turn: 22,
  leastTurn: 7,
  /** A new emphasis takes over from the one before. */
  swap: 18,
} as const;

/** All dots must rest well before this many frames after `names`. */
export const ALL_DOWN_WITHIN = 3 * FRAME.fps;

const ACCENTS = ['largest', 'smallest', 'mix', 'next'] as const;
export type Accent = (typeof ACCENTS)[number];

/** When everything happens, in frames of the scene. */
export interface Schedule {
  readonly land: number;
  /** The fall of the dots: the last one rests at its end. */
  readonly fall: Span;
  readonly names: Span;
  /** Each emphasis lasts until the next one; those whose line fell are absent. */
  readonly accents: ReadonlyMap<Accent, Span>;
  readonly end: number;
}

/** The times of a scene of `frames` frames. */
export function schedule(beats: Beats<'clusters'>, frames: number): Schedule {
  const told = ACCENTS.flatMap((name) => {
    const from = beats[name];
    return from === undefined ? [] : [{ name, from }];
  }).sort((a, b) => a.from - b.from);
  const accents = new Map(
    told.map(({ name, from }, i) => [name, { from, to: told[i + 1]?.from ?? frames }] as const),
  );
  const firstAccent = told[0]?.from ?? frames;
  const down = Math.max(
    beats.dots + CLUSTERS.leastFall,
    Math.min(beats.names, firstAccent, beats.dots + CLUSTERS.mostFall),
  );
  return {
    land: beats.land - CLUSTERS.ahead,
    fall: { from: beats.dots, to: down },
    names: { from: Math.max(beats.names, down), to: Math.max(firstAccent, down + CLUSTERS.pulse) },
    accents,
    end: frames,
  };
}

/** Frame at which the turn of the i-th of n clusters begins, so that all have had theirs within the span. */
export function turnStart({ from, to }: Span, i: number, n: number): number {
  const room = (to - from - CLUSTERS.pulse - CLUSTERS.wave) / Math.max(1, n - 1);
  return from + i * Math.max(CLUSTERS.leastTurn, Math.min(CLUSTERS.turn, room));
}

/** Frame from which the headline's i-th line comes in: the first with the land, the second when clusters are named. */
export const headlineStart = (when: Schedule, i: number): number =>
  i === 0 ? when.land + CLUSTERS.headline : Math.min(when.names.from, when.fall.to);
