import { clamp01, easeInOutCubic, progress, springTo } from '../ease';
import { type Accent, CLUSTERS, type Schedule, type Span, turnStart } from './times';

/** How much larger a dot gets: one that is brought out, one in its turn; how much smaller while others are. */
const DOT = { swell: 0.2, turn: 0.24, calm: 0.26 } as const;

/** The cluster that an accent is about; the others calm down. */
export interface Hero {
  readonly accent: Accent;
  readonly cluster: number;
}

/** Largest and smallest cluster, by what is counted; the first of equals. */
export function heroes(counts: readonly number[]): Hero[] {
  return [
    { accent: 'largest', cluster: counts.indexOf(Math.max(...counts)) },
    { accent: 'smallest', cluster: counts.indexOf(Math.min(...counts)) },
  ];
}

/** How much of an emphasis is left when the next one takes over: 1 until then, 0 after. */
const left = ({ to }: Span, end: number, frame: number): number =>
  to < end ? 1 - progress(frame, to, CLUSTERS.swap, easeInOutCubic) : 1;

/** How strongly an accent holds at a frame, 0–1. */
export function level(when: Schedule, accent: Accent, frame: number): number {
  const span = when.accents.get(accent);
  if (!span) return 0;
  return progress(frame, span.from, CLUSTERS.swap, easeInOutCubic) * left(span, when.end, frame);
}

/** 0 → 1 → 0 over one turn. */
const bump = (frame: number, from: number): number =>
  (1 - Math.cos(2 * Math.PI * progress(frame, from, CLUSTERS.pulse))) / 2;

/** How one cluster stands out at a frame. */
export interface Standing {
  /** Brought out, 0–1; and calmed because another is, 0–1. */
  readonly lit: number;
  readonly calm: number;
  /** In its own turn, when all have one, 0–1–0. */
  readonly turn: number;
  /**
   * Factor of a dot's radius, by the dot's place in its cluster from north (0) to south (1): swelling and turns pass
   * over the map as a wave.
   */
  readonly dot: (order: number) => number;
}

/** How the i-th of n clusters stands out at a frame. */
export function standing(
  when: Schedule,
  all: readonly Hero[],
  i: number,
  n: number,
  frame: number,
): Standing {
  const own = all.filter(({ cluster }) => cluster === i);
  const others = all.filter(({ cluster }) => cluster !== i);
  const sum = (some: readonly Hero[]) =>
    clamp01(some.reduce((s, { accent }) => s + level(when, accent, frame), 0));
  const next = when.accents.get('next');
  const starts = [when.names, ...(next ? [next] : [])].map((round) => turnStart(round, i, n));
  const turn = (delay: number) => Math.max(...starts.map((from) => bump(frame, from + delay)));
  const spans = own.flatMap(({ accent }) => when.accents.get(accent) ?? []);
  const swell = (delay: number) =>
    spans.reduce((s, span) => s + springTo(frame, span.from + delay) * left(span, when.end, frame), 0);
  const calm = sum(others);
  return {
    lit: sum(own),
    calm,
    turn: turn(0),
    dot: (order) => {
      const delay = order * CLUSTERS.wave;
      return (1 + DOT.swell * swell(delay)) * (1 + DOT.turn * turn(delay)) * (1 - DOT.calm * calm);
    },
  };
}
