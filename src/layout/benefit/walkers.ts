import { crowd } from '../../figures/crowd';
import type { FigureLook } from '../../figures/look';
import { inPose } from '../../figures/pose';
import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import { actEnd, BENEFIT, type Schedule } from './schedule';

/** Somebody who shops at the pharmacy, and comes back. Px of the frame. */
export interface Walker {
  readonly id: string;
  readonly look: FigureLook;
  /** Where they are when they have come back. */
  readonly x: number;
  /** Where they stand before, farther away; undefined for those who come in only then. */
  readonly early: number | undefined;
  /** Frames after the others began. */
  readonly wait: number;
  /** Nearer people are drawn over those behind them. */
  readonly foot: number;
}

/** A walker in a frame. */
export interface WalkerMark {
  readonly x: number;
  readonly foot: number;
  /** px per figure unit. */
  readonly scale: number;
  /** On the way, and looking to the left. */
  readonly walking: boolean;
  readonly flip: boolean;
}

/** Places along the street, foot lines, and px that they stroll on per frame, to the left: from the words' far side. */
const PLACES = [960, 1128, 1296, 1464, 1632, 1800] as const;
const FOOT = { far: 906, near: 932 } as const;
/** Before, while the whole wall is looked at: places from the left; the pile will lie where those from `last` on stand. */
const EARLY = { places: [936, 1092, 1248, 1404, 1560, 1716], foot: 936, step: 10, last: 2 } as const;
const SCALE = { near: 0.14, far: 0.096 } as const;
const STROLL = 0.4;
/** Nobody gets nearer to the words than this, px. */
const NEAREST = 924;
const OUTSIDE = 160;
/** Frames in which they leave, and their speed: cubic would end in more px a frame than eyes follow. */
const LEAVE = 32;
const leaving = (t: number): number => t * t;

/** Six customers, drawn from a seed: as mixed as the country, each with a bag. */
export function walkers(seed: string): Walker[] {
  const people = crowd({ seed: `back ${seed}`, count: PLACES.length });
  return people
    .map(
      (person, i): Walker => ({
        id: person.id,
        look: inPose(person.look, i % 3 === 1 ? 'stride' : 'walk'),
        x: PLACES[i]!,
        early: EARLY.places[i],
        wait: i * DURATION.stagger,
        foot: i % 2 ? FOOT.near : FOOT.far,
      }),
    )
    .sort((a, b) => a.foot - b.foot);
}

/** x of a walker at a frame: in from the right, slowly on, and off to the left at `end`. Undefined while outside. */
export function walkerX(walker: Walker, start: number, end: number, frame: number): number | undefined {
  const { x, wait } = walker;
  const t = progress(frame, start + wait, BENEFIT.walkIn, easeOutCubic);
  const off = progress(frame, end, LEAVE, leaving);
  if (t <= 0 || off >= 1) return undefined;
  const edge = FRAME.width + OUTSIDE + x - PLACES[0];
  const now = edge + (x - strolled(start, frame) - edge) * t;
  return now - (now + OUTSIDE) * off;
}

/** px that everybody has strolled on: all keep their distance, so the first one's way is everybody's. */
const strolled = (start: number, frame: number): number =>
  Math.min(PLACES[0] - NEAREST, STROLL * Math.max(0, frame - start - BENEFIT.walkIn));

/** A walker from the beginning: on the street before the wall, aside for the pile, and back, nearer, with the others. */
export function walkerAt(
  walker: Walker,
  when: Schedule,
  frames: number,
  frame: number,
): WalkerMark | undefined {
  if (frame >= when.hidden.from) return undefined;
  const street = when.acts.find(({ name }) => name === 'street');
  const start = street?.at ?? when.quiet;
  const near = { foot: walker.foot, scale: SCALE.near, walking: true, flip: true };
  const before = earlyAt(walker, when, frame);
  // Who is about to be hidden stays; otherwise they leave before the next picture.
  const leaves = when.talks.length > 0 ? Number.POSITIVE_INFINITY : when.quiet;
  if (street === undefined || frame <= start) return before && gone(before, leaves, frame);
  const end = when.talks.length > 0 ? leaves : actEnd(when.acts, street, frames);
  if (before === undefined) {
    const x = walkerX(walker, start, end, frame);
    return x === undefined ? undefined : { ...near, x };
  }
  const t = progress(frame, start, DURATION.move, easeInOutCubic);
  const x = lerp(before.x, walker.x - strolled(start, frame), t);
  return gone(
    { ...near, x, foot: lerp(before.foot, near.foot, t), scale: lerp(before.scale, near.scale, t) },
    end,
    frame,
  );
}

/** Off to the left from a frame on. */
function gone(mark: WalkerMark, from: number, frame: number): WalkerMark | undefined {
  const off = progress(frame, from, LEAVE, leaving);
  if (off >= 1) return undefined;
  return off > 0 ? { ...mark, x: mark.x - (mark.x + OUTSIDE) * off, walking: true } : mark;
}

/** Where a walker is while the whole wall is looked at; undefined outside the picture. */
function earlyAt({ early, wait, foot }: Walker, when: Schedule, frame: number): WalkerMark | undefined {
  if (early === undefined) return undefined;
  const isAside = early >= EARLY.places[EARLY.last];
  const came = progress(frame, when.rows.from - BENEFIT.walkIn / 2 + wait, BENEFIT.walkIn, easeOutCubic);
  const aside = isAside ? progress(frame, when.sell.from - DURATION.enter, DURATION.move, easeInCubic) : 0;
  if (came <= 0 || aside >= 1) return undefined;
  // All by the same way, so that they keep their distance.
  const away = FRAME.width + OUTSIDE - EARLY.places[isAside ? EARLY.last : 0];
  return {
    x: early + away * (1 - came + aside),
    foot: foot === FOOT.near ? EARLY.foot + EARLY.step : EARLY.foot,
    scale: SCALE.far,
    walking: came < 1 || aside > 0,
    flip: aside === 0,
  };
}
