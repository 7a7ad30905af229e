import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeOutCubic, lerp, progress, springTo } from '../ease';
import { BENEFIT, type Schedule, type Talk } from './schedule';
import { TALK } from './stage';

interface Standing {
  readonly x: number;
  /** Foot line, and px per figure unit. */
  readonly y: number;
  readonly scale: number;
  /** True when they look to the left. */
  readonly flip: boolean;
  readonly walking: boolean;
}

/** The talk of a frame: who stands where, and how the pharmacy looks. Px. */
export interface TalkMarks {
  readonly talk: Talk;
  readonly supplier: Standing;
  readonly pharmacist: Standing;
  /** True while the pharmacist is still behind the door. */
  readonly indoors: boolean;
  readonly pharmacy: { readonly x: number; readonly grown: number; readonly open: number };
  /** Degrees that the plant leans. */
  readonly lean: number;
  /** False while everybody is on the way to their places. */
  readonly speaking: boolean;
  /** 0–1: how far the words are gone before the next picture. */
  readonly leaving: number;
}

const OUTSIDE = 260;
const GROUND = { y: TALK.foot, scale: TALK.scale } as const;
/** Behind the door people look smaller and stand a little further in, px. */
const INDOORS = { scale: 0.118, back: 12 } as const;
/** Frames from the talk's beginning: the door opens, the pharmacist steps out. */
const OPENS = 24;
const STEPS_OUT = 42;
/** The plant by the door sways. */
const LEAN = { degrees: 2, frames: 120 } as const;

/** What is seen of the talks at a frame; undefined before the first and after the last. */
export function talkAt({ talks }: Schedule, frame: number, frames: number): TalkMarks | undefined {
  const index = talks.findLastIndex((t) => frame > t.from);
  const talk = talks[index];
  if (!talk) return undefined;
  const last = index === talks.length - 1;
  const after = last && talk.to < frames ? progress(frame, talk.to, DURATION.move, easeInOutCubic) : 0;
  if (after >= 1) return undefined;
  const before = talks[index - 1];
  const here = TALK[talk.kind];
  const away = after * (FRAME.width + OUTSIDE);
  const lean = LEAN.degrees * Math.sin((2 * Math.PI * frame) / LEAN.frames);
  const leaving =
    last && talk.to >= frames ? 0 : progress(frame, talk.to - DURATION.exit, DURATION.exit, easeInCubic);
  const ready = talk.from + (before ? BENEFIT.cross : DURATION.move);
  const shared = { talk, lean, leaving, speaking: true };
  if (!before) {
    const came = progress(frame, talk.from + DURATION.exit, DURATION.move, easeOutCubic);
    const leftSide = here.supplier < here.door;
    const outside = leftSide ? -OUTSIDE : FRAME.width + OUTSIDE;
    const out = progress(frame, talk.from + STEPS_OUT, DURATION.settle, easeInOutCubic);
    return {
      ...shared,
      supplier: {
        ...GROUND,
        x: lerp(outside, here.supplier, came) + away,
        flip: !leftSide,
        walking: came < 1,
      },
      pharmacist: {
        x: lerp(here.door, here.pharmacist, out) + away,
        y: lerp(TALK.sill - INDOORS.back, TALK.foot, out),
        scale: lerp(INDOORS.scale, TALK.scale, out),
        flip: leftSide,
        walking: out > 0 && out < 1,
      },
      indoors: out <= 0,
      pharmacy: {
        x: here.door + away,
        grown: springTo(frame, talk.from + DURATION.exit),
        open: progress(frame, talk.from + OPENS, DURATION.enter, easeInOutCubic),
      },
    };
  }
  const there = TALK[before.kind];
  const t = progress(frame, talk.from, BENEFIT.cross, easeInOutCubic);
  const crossing = frame < ready;
  return {
    ...shared,
    supplier: {
      ...GROUND,
      x: lerp(there.supplier, here.supplier, t) + away,
      flip: crossing ? here.supplier < there.supplier : here.supplier > here.pharmacist,
      walking: crossing,
    },
    indoors: false,
    pharmacist: {
      ...GROUND,
      x: lerp(there.pharmacist, here.pharmacist, t) + away,
      flip: t < 0.5 ? there.supplier < there.pharmacist : here.supplier < here.pharmacist,
      walking: crossing,
    },
    pharmacy: { x: lerp(there.door, here.door, t) + away, grown: 1, open: 1 },
  };
}
