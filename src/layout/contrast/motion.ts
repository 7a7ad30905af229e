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

/** Frames (ART.md, Motion 7: bars 20 with 6 between them). */
const WALK = 48;
/** People set off this long before the beat. */
const MEET_AHEAD = 16;
const PLANE = { first: -11, frames: 18, step: 3, ground: 12 } as const;
const NAME = { after: -DURATION.ahead, frames: 22 } as const;
const BAR = { frames: 20, step: 6, down: 8, downStep: 1 } as const;
const LABEL_STEP = 4;
const PULSE = { frames: 26, reach: 0.08 } as const;
/** After the last beat: bars sink, then doors come up, people turn and light falls on them. */
const LOCAL = {
  door: 6,
  turn: 14,
  turnFrames: 12,
  light: 18,
  lightFrames: 20,
  product: 26,
  shelf: 8,
  pack: 16,
  packStep: 3,
} as const;
/** The widest pair stands out when both sides have opened alike: frames after its beat. */
const GAP = { after: 14, frames: DURATION.enter } as const;
/** How far the silhouettes sink while bars stand before them, the far ones most. */
const SINK = [0.2, 0.6, 0.45] as const;

/** How far each movement of the scene has come at a frame; 0–1 where not told otherwise. */
export interface ContrastMotion {
  readonly planes: readonly number[];
  readonly hedge: number;
  readonly name: number;
  readonly sub: number;
  /** How near the camera is, and how far each side steps forward (1 told about, −1 the other is). */
  readonly near: number;
  readonly forward: Readonly<Record<Side, number>>;
  /** Even speed would slide: eased at both ends. `going` while they are on their way. */
  readonly walk: { readonly t: number; readonly going: boolean };
  readonly sign: number;
  readonly ticks: number;
  readonly untested: number;
  /** Length of a row's bar, and of its icon and word. */
  readonly bar: (row: number) => BarMotion;
  /** Plaque behind the highest value of a side. */
  readonly emphasis: Readonly<Record<Side, number>>;
  /** Factor on the emphasised bar's value as it is named. */
  readonly pulse: Readonly<Record<Side, number>>;
  /** How much the two bars that lie farthest apart stand out, and the others stand back. */
  readonly gap: number;
  /** Turn from 0 (towards each other) to 1 (towards the own side). */
  readonly local: {
    readonly turn: number;
    readonly door: number;
    readonly light: number;
    readonly product: number;
    /** The own shelf, and its packs by their order. */
    readonly shelf: number;
    readonly pack: (i: number) => number;
  };
}

export interface BarMotion {
  readonly grown: number;
  readonly caption: number;
  readonly count: number;
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
  if (start === undefined) return { turn: 0, door: 0, light: 0, product: 0, shelf: 0, pack: () => 0 };
  return {
    turn: progress(frame, start + LOCAL.turn, LOCAL.turnFrames, easeInOutCubic),
    door: progress(frame, start + LOCAL.door, DURATION.settle, easeOutCubic),
    light: progress(frame, start + LOCAL.light, LOCAL.lightFrames, easeOutCubic),
    product: springTo(frame, start + LOCAL.product),
    shelf: progress(frame, start + LOCAL.shelf, DURATION.enter, easeOutCubic),
    pack: (i) => springTo(frame, start + LOCAL.pack + stagger(i, LOCAL.packStep)),
  };
}

/** How much of a thing is left that goes at `start`: 1 until then, then 0. */
const leftAt = (frame: number, start: number | undefined, delay = 0): number =>
  start === undefined ? 1 : 1 - progress(frame, start + delay, BAR.down, easeInOutCubic);

/** Both sides' bars come row by row, so that they can be compared; at last they sink, and their words go at once. */
function barAtFrame({ bars, local }: Beats<'contrast'>, frame: number) {
  return (row: number): BarMotion => {
    const start = bars + stagger(row, BAR.step);
    const isTold = local === undefined || frame <= local;
    return {
      grown: springTo(frame, start) * leftAt(frame, local, stagger(row, BAR.downStep)),
      count: progress(frame, start, BAR.frames, easeOutCubic),
      caption: isTold ? springTo(frame, start + LABEL_STEP) : 0,
    };
  };
}

/** Which side is told about at a frame: 1 = the left one, −1 = the right one, 0 = both alike. */
function toldAt({ left, right, gap, local }: Beats<'contrast'>, frame: number): number {
  if (left === undefined || right === undefined) return 0;
  const to = (start: number | undefined) =>
    start === undefined ? 0 : progress(frame, start, DURATION.settle, easeInOutCubic);
  return lerp(lerp(to(left), -1, to(right)), 0, to(gap ?? local));
}

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
    walk: {
      t: progress(frame, meet - MEET_AHEAD, WALK, easeInOutCubic),
      going: frame > meet - MEET_AHEAD && frame < met,
    },
    sign: springTo(frame, bars) * stay,
    ticks: drawn,
    untested: progress(frame, bars + DURATION.draw, DURATION.enter, easeOutCubic) * stay,
    bar: barAtFrame(beats, frame),
    emphasis: {
      left: plaqueAt(frame, left, after(accents, left)) * stay,
      right: plaqueAt(frame, right, after(accents, right)) * stay,
    },
    pulse: { left: pulseAt(frame, left), right: pulseAt(frame, right) },
    gap: gap === undefined ? 0 : progress(frame, gap + GAP.after, GAP.frames, easeOutCubic) * stay,
    local: localAt(frame, local),
  };
}
