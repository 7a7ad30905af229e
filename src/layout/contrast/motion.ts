import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import {
  easeInCubic,
  easeInOutCubic,
  easeOutCubic,
  lerp,
  linear,
  progress,
  springTo,
  stagger,
} from '../ease';
import { nearAt } from './camera';
import type { Side } from './stage';

/** Frames. Bars come nearly together: a row alone says nothing yet. */
const WALK = 62;
/** People set off this long before the beat. */
const MEET_AHEAD = 22;
const NAME = { after: -2, frames: 16 } as const;
const BAR = { step: 2, down: 10, downStep: 3, lastRow: 3 } as const;
/** Lines across come when the camera is so far that their numbers are in the picture. */
const TICKS_AFTER = 8;
/** What the chart is read by leaves first. */
const CLEAR = 8;
/** The words under a name leave, then others come; before doors they leave for good. */
const SUB = { leave: 6, after: 8 } as const;
const PULSE = { frames: 26, reach: 0.08 } as const;
/** After the last beat: bars sink, the outermost first, before doors and stocked shelves that glide in, and people turn to their own. */
const LOCAL = {
  set: 6,
  glide: 30,
  turn: 10,
  body: 14,
  product: 26,
} as const;
/** The widest pair stands out when both sides have opened alike: frames after its beat. */
const GAP = { after: 14, frames: DURATION.enter } as const;
/** How much of the sun, the far and the near silhouettes goes while bars stand before them; the far ones make room for numbers. */
const SINK = [0, 0, 1] as const;

/** How far each movement of the scene has come at a frame; 0–1 where not told otherwise. */
export interface ContrastMotion {
  readonly planes: readonly number[];
  /** 0–1: how far the landscape has made room for bars. */
  readonly calm: number;
  readonly name: number;
  readonly sub: number;
  /** What is said in its place as the widest gap is told. */
  readonly gapSub: number;
  /** How near the camera is, and how far each side steps forward (1 told about, −1 the other is). */
  readonly near: number;
  readonly forward: Readonly<Record<Side, number>>;
  /** The walk to the border: frame of the first step, and frames until the last. */
  readonly walk: { readonly start: number; readonly frames: number };
  readonly sign: number;
  readonly ticks: number;
  readonly untested: number;
  /** How far a row's bars have come out from behind the line. */
  readonly bar: (row: number) => number;
  /** How much the highest value of a side stands out. */
  readonly emphasis: Readonly<Record<Side, number>>;
  /** Factor on the emphasised bar's value as it is named. */
  readonly pulse: Readonly<Record<Side, number>>;
  /** How far the film has begun to tell single bars: the others over 100 stand back. */
  readonly told: number;
  /** How much the two bars that lie farthest apart stand out, and the others stand back. */
  readonly gap: number;
  /** How near its place the own door with the own shelf beside it has come, the product in the hand, and the frame at which people turn to them. */
  readonly local: { readonly set: number; readonly product: number; readonly turn: number | undefined };
}

/** One soft beat: 1 → 1 + reach → 1. */
function pulseAt(frame: number, start: number | undefined): number {
  if (start === undefined) return 1;
  return 1 + PULSE.reach * Math.sin(Math.PI * progress(frame, start, PULSE.frames));
}

/** Springs in at `start` and leaves at `end`, when there is one. */
function plaqueAt(frame: number, start: number | undefined, end: number | undefined): number {
  if (start === undefined) return 0;
  const leaving = end === undefined ? 0 : progress(frame, end, DURATION.exit, easeInCubic);
  return leaving > 0 ? 1 - leaving : springTo(frame, start);
}

const after = (beats: readonly (number | undefined)[], start: number | undefined): number | undefined => {
  const later = beats.filter((b): b is number => b !== undefined && start !== undefined && b > start);
  return later.length > 0 ? Math.min(...later) : undefined;
};

function localAt(frame: number, start: number | undefined): ContrastMotion['local'] {
  if (start === undefined) return { set: 0, product: 0, turn: undefined };
  return {
    set: progress(frame, start + LOCAL.set, LOCAL.glide, easeInOutCubic),
    product: progress(frame, start + LOCAL.product, DURATION.exit, easeOutCubic),
    turn: start + LOCAL.turn,
  };
}

/** Even progress from a beat that may be missing. */
const progressFrom = (frame: number, start: number | undefined, frames: number): number =>
  start === undefined ? 0 : progress(frame, start, frames, linear);

/** How much of a thing is left that goes at `start`: 1 until then, then 0. */
const leftAt = (frame: number, start: number | undefined): number =>
  start === undefined ? 1 : 1 - progress(frame, start, CLEAR, easeInOutCubic);

/** Both sides' bars come row by row, so that they can be compared; at last they sink, the outermost first. */
const barAtFrame =
  ({ bars, local }: Beats<'contrast'>, frame: number) =>
  (row: number): number =>
    springTo(frame, bars + stagger(row, BAR.step)) *
    (local === undefined
      ? 1
      : 1 - progress(frame, local + stagger(BAR.lastRow - row, BAR.downStep), BAR.down, easeInCubic));

/** Which side is told about at a frame: 1 = the left one, −1 = the right one, 0 = both alike. */
function toldAt({ left, right, gap, local }: Beats<'contrast'>, frame: number): number {
  if (left === undefined || right === undefined) return 0;
  const to = (start: number | undefined) =>
    start === undefined ? 0 : progress(frame, start, DURATION.settle, easeInOutCubic);
  return lerp(lerp(to(left), -1, to(right)), 0, to(gap ?? local));
}

/** Whether people have turned to their own side with all of them, a moment after their heads. */
export const hasTurned = ({ local }: ContrastMotion, frame: number): boolean =>
  local.turn !== undefined && frame >= local.turn + LOCAL.body;

/** The scene's movements at a frame, from its beats alone. */
export function contrastMotion(beats: Beats<'contrast'>, frame: number): ContrastMotion {
  const { meet, bars, left, right, gap, local } = beats;
  const accents = [left, right, gap, local];
  const met = meet - MEET_AHEAD + WALK;
  const stay = leftAt(frame, local);
  const told = toldAt(beats, frame);
  const calm = progress(frame, bars - DURATION.move / 2, DURATION.move, easeInOutCubic) * stay;
  const drawn = progress(frame, bars + TICKS_AFTER, DURATION.draw, easeOutCubic) * stay;
  return {
    calm,
    planes: SINK.map((sink) => 1 - sink * calm),
    name: progress(frame, NAME.after, NAME.frames, linear),
    sub: progress(frame, met, DURATION.enter, linear) * (1 - progressFrom(frame, gap ?? local, SUB.leave)),
    gapSub:
      progressFrom(frame, gap === undefined ? gap : gap + SUB.after, DURATION.enter) *
      (1 - progressFrom(frame, local, SUB.leave)),
    near: nearAt(beats, frame),
    forward: { left: told, right: told === 0 ? 0 : -told },
    walk: { start: meet - MEET_AHEAD, frames: WALK },
    sign: springTo(frame, bars) * stay,
    ticks: drawn,
    untested: progress(frame, bars + DURATION.draw, DURATION.enter, easeOutCubic) * stay,
    bar: barAtFrame(beats, frame),
    emphasis: {
      left: plaqueAt(frame, left, after(accents, left)),
      right: plaqueAt(frame, right, after(accents, right)),
    },
    pulse: { left: pulseAt(frame, left), right: pulseAt(frame, right) },
    told: progressFrom(frame, left ?? right, DURATION.exit),
    gap: gap === undefined ? 0 : progress(frame, gap + GAP.after, GAP.frames, easeOutCubic),
    local: localAt(frame, local),
  };
}
