import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeOutCubic, linear, progress, springTo, stagger } from '../ease';
import type { Side } from './stage';

/** Frames (ART.md, Motion 7: halves 22, people 40, bars 20 with 6 between pairs). */
const SLIDE = 22;
const PLANE = { first: 8, frames: 18, step: 6 } as const;
const NAME = { after: 18, frames: 22 } as const;
const BAR = { frames: 20, step: 6 } as const;
const LABEL_STEP = 4;
const PULSE = { frames: 26, reach: 0.06 } as const;
const TURN = 10;
const LIGHT = { after: 10, frames: 24 } as const;
const PRODUCT_AFTER = 20;

/** How far each movement of the scene has come at a frame; 0–1 where not told otherwise. */
export interface ContrastMotion {
  readonly slide: number;
  readonly planes: readonly number[];
  readonly hedge: number;
  readonly name: number;
  readonly sub: number;
  /** Even speed would slide: eased at both ends. `going` while they are on their way. */
  readonly walk: { readonly t: number; readonly going: boolean };
  readonly sign: number;
  readonly ticks: number;
  readonly untested: number;
  /** By row: length of the bar, and of its icon and word. */
  readonly bar: (row: number) => { readonly grown: number; readonly caption: number; readonly count: number };
  /** Plaque behind the highest value of a side. */
  readonly emphasis: Readonly<Record<Side, number>>;
  /** Factor on the emphasised bar's value as it is named. */
  readonly pulse: Readonly<Record<Side, number>>;
  readonly link: { readonly rope: number; readonly sign: number };
  /** Turn from 0 (towards each other) to 1 (towards the own side). */
  readonly local: {
    readonly turn: number;
    readonly door: number;
    readonly light: number;
    readonly product: number;
  };
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
  if (start === undefined) return { turn: 0, door: 0, light: 0, product: 0 };
  return {
    turn: progress(frame, start + LIGHT.after, TURN, easeInOutCubic),
    door: progress(frame, start, DURATION.enter, easeOutCubic),
    light: progress(frame, start + LIGHT.after, LIGHT.frames, easeOutCubic),
    product: springTo(frame, start + PRODUCT_AFTER),
  };
}

/** The scene's movements at a frame, from its beats alone. */
export function contrastMotion(beats: Beats<'contrast'>, frame: number): ContrastMotion {
  const { meet, bars, left, right, gap, local } = beats;
  const accents = [left, right, gap, local];
  const met = meet + DURATION.move;
  const link = gap === undefined ? 0 : progress(frame, gap, DURATION.settle, easeInOutCubic);
  return {
    slide: progress(frame, 0, SLIDE, easeOutCubic),
    planes: [0, 1, 2].map((i) =>
      progress(frame, PLANE.first + stagger(i, PLANE.step), PLANE.frames, easeOutCubic),
    ),
    hedge: progress(frame, 0, PLANE.frames, easeOutCubic),
    name: progress(frame, NAME.after, NAME.frames, linear),
    sub: progress(frame, met, DURATION.enter, linear),
    walk: { t: progress(frame, meet, DURATION.move, easeInOutCubic), going: frame > meet && frame < met },
    sign: springTo(frame, bars),
    ticks: progress(frame, bars, DURATION.draw, easeOutCubic),
    untested: progress(frame, bars + DURATION.draw, DURATION.enter, easeOutCubic),
    bar: (row) => {
      const start = bars + stagger(row, BAR.step);
      return {
        grown: springTo(frame, start),
        count: progress(frame, start, BAR.frames, easeOutCubic),
        caption: springTo(frame, start + LABEL_STEP),
      };
    },
    emphasis: {
      left: plaqueAt(frame, left, after(accents, left)),
      right: plaqueAt(frame, right, after(accents, right)),
    },
    pulse: { left: pulseAt(frame, left), right: pulseAt(frame, right) },
    link: { rope: link, sign: gap === undefined ? 0 : springTo(frame, gap + DURATION.settle / 2) },
    local: localAt(frame, local),
  };
}
