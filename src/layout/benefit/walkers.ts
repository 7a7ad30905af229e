import { crowd } from '../../figures/crowd';
import type { FigureLook } from '../../figures/look';
import { inPose } from '../../figures/pose';
import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeOutCubic, progress } from '../ease';
import { BENEFIT } from './schedule';

/** Somebody who comes back to the pharmacy. Px of the frame. */
export interface Walker {
  readonly id: string;
  readonly look: FigureLook;
  /** Where they are when they have come in. */
  readonly x: number;
  /** Frames after the others began. */
  readonly wait: number;
  /** Nearer people are drawn over those behind them. */
  readonly foot: number;
}

/** Places along the street, foot lines, and px that they stroll on per frame, to the left: from the words' far side. */
const PLACES = [960, 1128, 1296, 1464, 1632, 1800] as const;
const FOOT = { far: 902, near: 932 } as const;
const STROLL = 0.4;
/** Nobody gets nearer to the words than this, px. */
const NEAREST = 924;
const OUTSIDE = 160;

/** Six customers, drawn from a seed: as mixed as the country, each with a bag. */
export function walkers(seed: string): Walker[] {
  const people = crowd({ seed: `back ${seed}`, count: PLACES.length });
  return people
    .map(
      (person, i): Walker => ({
        id: person.id,
        look: inPose(person.look, i % 3 === 1 ? 'stride' : 'walk'),
        x: PLACES[i]!,
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
  const off = progress(frame, end, DURATION.settle, easeInCubic);
  if (t <= 0 || off >= 1) return undefined;
  const edge = FRAME.width + OUTSIDE + (x - PLACES[0]) / 2;
  // All keep their distance, so the first one's way is everybody's.
  const strolled = Math.min(PLACES[0] - NEAREST, STROLL * Math.max(0, frame - start - BENEFIT.walkIn));
  const now = edge + (x - strolled - edge) * t;
  return now - (now + OUTSIDE) * off;
}
