import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { mergePlan, type Step } from './merge-plan';
import type { Span } from './types';

type Method = Pick<SceneOf<'method'>, 'beats' | 'frames' | 'segments' | 'merges'>;

/** Frames that belong to this scene alone (ART.md, Motion 2). */
export const METHOD = {
  /** The capsules of the heart cross. */
  heart: 24,
  /** The heart beats once. */
  pulse: 15,
  /** The dots' way from the heart to a segment. */
  stream: 20,
  /** Groups grow where they stand, the first when so many frames of that are over; from one segment to the next. */
  growAfter: 12,
  grow: 18,
  growStep: 2,
  /** Two groups become one, at most and at least. */
  join: 40,
  joinLeast: 8,
  /** From one joining to the next, at most. */
  pace: 18,
  /** The wait before a portrait follows the one before. */
  portrait: 4,
} as const;

/** The first joining begins at this share of a move after its beat. */
const FIRST_JOIN = 0.45;
/** The heart comes as the receipt has passed where it will be, frames after the beat. */
const HEART_AFTER = 18;

export interface Join extends Step, Span {}

/** When everything happens, in frames of the scene. */
export interface Schedule {
  /** The two sources go to their places at the left, the heart comes beside them. */
  readonly gather: Span;
  readonly heart: Span;
  /** White dots run from the sources into the heart. */
  readonly lanes: Span;
  /** Dots set out and the groups grow where they stand; then all of them are there. */
  readonly groups: Span;
  readonly joins: readonly Join[];
  /** Dots make room for portraits and names. */
  readonly names: Span;
  /** Undefined when there is nothing to tell. */
  readonly kept: Span | undefined;
}

const span = (from: number, length: number): Span => ({ from, to: from + length });

/** Spreads the steps over the time there is; two steps of one segment never overlap. */
function spreadJoins(steps: readonly Step[], from: number, until: number): Join[] {
  const time = until - from - METHOD.join;
  const pace = Math.min(METHOD.pace, Math.max(1, time / Math.max(1, steps.length - 1)));
  const starts = steps.map((_, i) => from + i * pace);
  return steps.map((step, i) => {
    const again = steps.findIndex((other, j) => j > i && other.segment === step.segment);
    const next = again < 0 ? Number.POSITIVE_INFINITY : starts[again]!;
    return { ...step, from: starts[i]!, to: Math.min(starts[i]! + METHOD.join, next) };
  });
}

/** The scene's timetable from its beats. */
export function schedule(scene: Method): Schedule {
  const { beats, frames } = scene;
  const steps = mergePlan(scene);
  const first = beats.merge + DURATION.move * FIRST_JOIN;
  const shortest = first + METHOD.join + METHOD.joinLeast * steps.length;
  const end = frames - DURATION.move - DURATION.settle;
  const until = Math.min(end, Math.max(shortest, beats.names ?? beats.kept ?? end));
  const joins = spreadJoins(steps, first, until);
  const joined = Math.max(first, ...joins.map((j) => j.to));
  const groups = span(
    beats.groups,
    METHOD.growAfter + METHOD.grow + METHOD.growStep * (scene.segments.length - 1),
  );
  const gather = span(beats.meet, DURATION.move);
  return {
    gather,
    heart: span(beats.meet + HEART_AFTER, METHOD.heart),
    lanes: { from: beats.meet + DURATION.settle, to: groups.to },
    groups,
    joins,
    names: span(Math.max(beats.names ?? joined, joined), DURATION.settle),
    kept: beats.kept === undefined ? undefined : span(beats.kept, DURATION.move),
  };
}
