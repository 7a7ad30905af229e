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
const WALK = 48;
/** People set off this long before the beat. */
const MEET_AHEAD = 16;
const PLANE = { first: -11, frames: 18, step: 3, ground: 12 } as const;
const NAME = { after: -DURATION.ahead, frames: 22 } as const;
const BAR = { step: 2, down: 8 } as const;
const PULSE = { frames: 26, reach: 0.08 } as const;
/** After the last beat: bars sink, then doors and stocked shelves come up, and people turn to their own. */
const LOCAL = {
  door: 3,
  turn: 10,
  body: 14,
  product: 26,
} as const;
/** The widest pair stands out when both sides have opened alike: frames after its beat. */
const GAP = { after: 14, frames: DURATION.enter } as const;
/** How much of the sun and of the near silhouettes goes while bars stand before them; the far ones make room for numbers. */
const SINK = [0, 0, 1] as const;

/** How far each movement of the scene has come at a frame; 0–1 where not told otherwise. */
export interface ContrastMotion {
  readonly planes: readonly number[];
  /** 0–1: how far the landscape has made room for bars. */
  readonly calm: number;
  readonly hedge: number;
  readonly name: number;
  readonly sub: number;
  /** How near the camera is, and how far each side steps forward (1 told about, −1 the other is). */
  readonly near: number;
  readonly forward: Readonly<Record<Side, number>>;
  /** The walk to the border: frame of the first step, and frames until the last. */
  readonly walk: { readonly start: number; readonly frames: number };
  readonly sign: number;
  readonly ticks: number;
  readonly untested: number;
  /** How far a row's bars have come out from behind the line, each with its value, icon and word. */
  readonly bar: (row: number) => number;
  /** How much the highest value of a side stands out. */
  readonly emphasis: Readonly<Record<Side, number>>;
  /** Factor on the emphasised bar's value as it is named. */
  readonly pulse: Readonly<Record<Side, number>>;
  /** How much the two bars that lie farthest apart stand out, and the others stand back. */
  readonly gap: number;
  /** The own door with the own shelf beside it, the product in the hand, and the frame at which people turn to them. */
  readonly local: { readonly door: number; readonly product: number; readonly turn: number | undefined };
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
  if (start === undefined) return { door: 0, product: 0, turn: undefined };
  return {
    door: progress(frame, start + LOCAL.door, DURATION.settle, easeOutCubic),
    product: progress(frame, start + LOCAL.product, DURATION.exit, easeOutCubic),
    turn: start + LOCAL.turn,
  };
}

/** How much of a thing is left that goes at `start`: 1 until then, then 0. */
const leftAt = (frame: number, start: number | undefined): number =>
  start === undefined ? 1 : 1 - progress(frame, start, BAR.down, easeInOutCubic);

/** Both sides' bars come row by row, so that they can be compared; at last all sink together. */
const barAtFrame =
  ({ bars, local }: Beats<'contrast'>, frame: number) =>
  (row: number): number =>
    springTo(frame, bars + stagger(row, BAR.step)) * leftAt(frame, local);

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
  const drawn = progress(frame, bars, DURATION.draw, easeOutCubic) * stay;
  return {
    calm,
    planes: [
      ...SINK.map(
        (sink, i) =>
          progress(frame, PLANE.first + stagger(i, PLANE.step), PLANE.frames, easeOutCubic) *
          (1 - sink * calm),
      ),
      progress(frame, -DURATION.ahead, PLANE.ground, easeOutCubic),
    ],
    hedge: progress(frame, -DURATION.ahead, PLANE.frames, easeOutCubic),
    name: progress(frame, NAME.after, NAME.frames, linear),
    sub: progress(frame, met, DURATION.enter, linear),
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
    gap: gap === undefined ? 0 : progress(frame, gap + GAP.after, GAP.frames, easeOutCubic),
    local: localAt(frame, local),
  };
}
