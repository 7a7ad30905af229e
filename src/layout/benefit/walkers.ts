import { ADULT_AGE } from '../../figures/ageing';
import { crowd } from '../../figures/crowd';
import type { FigureLook } from '../../figures/look';
import type { Person } from '../../figures/person';
import { inPose, type Pose } from '../../figures/pose';
import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, lerp, progress } from '../ease';
import { DOORWAY, roomSides } from './room';
import { actEnd, BENEFIT, type Schedule } from './schedule';

/** Somebody who shops at the pharmacy, and comes back. Px of the frame. */
export interface Walker {
  readonly id: string;
  readonly look: FigureLook;
  /** Where they are before the wall, and when they have come nearer. */
  readonly far: number;
  readonly near: number;
  /** Nearer people are drawn over those behind them. */
  readonly foot: number;
  /** Looking to the left. */
  readonly flip: boolean;
  /** Still on the street when margins are told. */
  readonly isLeaving: boolean;
  /** Carries a bag once the right doors have sold. */
  readonly hasBag: boolean;
}

/** A walker in a frame. */
export interface WalkerMark {
  readonly x: number;
  readonly foot: number;
  /** px per figure unit. */
  readonly scale: number;
  readonly walking: boolean;
  readonly flip: boolean;
}

interface Role {
  readonly who: 'adult' | 'child';
  readonly pose: Pose;
  readonly far: number;
  readonly near: number;
  readonly flip?: true;
  readonly hasBag?: true;
  readonly isLeaving?: true;
  /** A little nearer than the others. */
  readonly before?: true;
}

/** Who is on the street, from the left: one alone, a parent with a child, two who talk, a couple. */
const ROLES: readonly Role[] = [
  { who: 'adult', pose: 'walk', far: 872, near: 848, flip: true, hasBag: true, isLeaving: true },
  { who: 'adult', pose: 'stride', far: 1052, near: 1040 },
  { who: 'child', pose: 'walk', far: 1140, near: 1164, before: true },
  { who: 'adult', pose: 'wheelchair', far: 1300, near: 1326, before: true },
  { who: 'adult', pose: 'relaxed', far: 1446, near: 1520, flip: true },
  { who: 'adult', pose: 'walk', far: 1640, near: 1690, flip: true, hasBag: true },
  { who: 'adult', pose: 'arms-crossed', far: 1740, near: 1806, flip: true, before: true },
];
const FOOT = { far: 932, near: 926, before: 8 } as const;
const SCALE = { near: 0.14, far: 0.1 } as const;
const OUTSIDE = 160;
/** Frames in which they leave, and their speed: cubic would end in more px a frame than eyes follow. */
const LEAVE = 32;
const leaving = (t: number): number => t * t;
/** So many are asked, so that there is a child among them, and nobody is there twice. */
const ASKED = 60;

const isChild = ({ age }: Person) => age < ADULT_AGE;

/** Seven customers, drawn from a seed: as mixed as the country. */
export function walkers(seed: string): Walker[] {
  const asked = crowd({ seed: `back ${seed}`, count: ASKED });
  const waiting = {
    child: asked.filter(isChild),
    adult: asked.filter((person) => !isChild(person) && person.look.body !== 'wheelchair'),
  };
  return ROLES.flatMap(
    ({ who, pose, far, near, flip = false, hasBag = false, before = false, isLeaving }) => {
      const person = waiting[who].shift();
      if (!person) return [];
      const foot = before ? FOOT.before : 0;
      return [
        {
          id: person.id,
          look: inPose(person.look, pose),
          far,
          near,
          foot,
          flip,
          hasBag,
          isLeaving: isLeaving === true,
        },
      ];
    },
  ).sort((a, b) => a.foot - b.foot);
}

/** Half of the most px that somebody near takes. */
const HALF = 74;

/** True when the room of the talks has come to somebody at x: they are gone as a whole, where it would cut them. */
function isCovered(x: number, { talks, quiet }: Schedule, frame: number): boolean {
  if (talks.length === 0 || frame <= quiet) return false;
  const { left, right } = roomSides(progress(frame, quiet, BENEFIT.room, easeInOutCubic), DOORWAY.opens);
  return x + HALF > left && x - HALF < right;
}

/** One who has bought walks home with a bag when margins are told, beside the words: from px, in px a frame. */
const HOME = { from: 920, speed: 0.8 } as const;

/** On the way home from the partners' door; seen as soon as the room of the talks has left their place. */
function homeward(
  walker: Walker,
  { talks }: Schedule,
  margin: number,
  frame: number,
): WalkerMark | undefined {
  if (!walker.isLeaving) return undefined;
  const x = HOME.from - HOME.speed * (frame - margin);
  const opened = talks.length > 0 ? 1 - progress(frame, margin, BENEFIT.room, easeInOutCubic) : 0;
  if (opened > 0 && x + HALF > roomSides(opened, DOORWAY.closes).left) return undefined;
  return { x, foot: FOOT.near + walker.foot, scale: SCALE.near, walking: true, flip: true };
}

/** A walker from the beginning: on the street before the wall, and nearer when they come back. */
export function walkerAt(
  walker: Walker,
  when: Schedule,
  frames: number,
  frame: number,
): WalkerMark | undefined {
  const margin = when.acts.find(({ name }) => name === 'margin')?.at;
  if (margin !== undefined && frame >= margin) return homeward(walker, when, margin, frame);
  if (frame >= when.hidden.from) return undefined;
  const street = when.acts.find(({ name }) => name === 'street');
  const t = street ? progress(frame, street.at, DURATION.move, easeInOutCubic) : 0;
  // Who is about to be hidden stays; otherwise they leave before the next picture.
  const end =
    when.talks.length > 0
      ? Number.POSITIVE_INFINITY
      : street
        ? actEnd(when.acts, street, frames)
        : when.quiet;
  const off = progress(frame, end, LEAVE, leaving);
  if (off >= 1) return undefined;
  const x = lerp(walker.far, walker.near, t);
  if (isCovered(x, when, frame)) return undefined;
  return {
    x: x + (FRAME.width + OUTSIDE - x) * off,
    foot: lerp(FOOT.far, FOOT.near, t) + walker.foot,
    scale: lerp(SCALE.far, SCALE.near, t),
    walking: off > 0 || (t > 0 && t < 1),
    flip: off > 0 ? false : walker.flip,
  };
}
