import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import { STAND } from './room';
import { BENEFIT, type Schedule, type Talk } from './schedule';

export interface Standing {
  readonly x: number;
  /** Foot line, and px per figure unit. */
  readonly y: number;
  readonly scale: number;
  /** True when they look to the left. */
  readonly flip: boolean;
  readonly walking: boolean;
}

/** The talk of a frame: who stands where, and how the room looks. Px. */
export interface TalkMarks {
  readonly talk: Talk;
  readonly supplier: Standing;
  readonly pharmacist: Standing;
  /** How far the room has opened, and how far the counter stands in it, 0–1. */
  readonly grown: number;
  readonly counter: number;
  /** False while everybody is on the way to their places. */
  readonly speaking: boolean;
  /** True when the two have agreed and give each other the hand. */
  readonly agreed: boolean;
  /** Frame at which they begin to give each other the hand; 0 before they agree. */
  readonly since: number;
  /** 0–1: how far the words are gone before the next picture. */
  readonly leaving: number;
}

const OUTSIDE = 260;
/** Frames after the last answer at which the supplier steps up to the other and takes the hand. */
export const AGREES = { after: 66, walk: 26 } as const;

/** Part of the way after which they hold out their hands. */
const HANDS = 0.5;

/** Frame at which the two begin to agree: after the answer of the last talk. */
export const agreesAt = ({ talks }: Schedule): number | undefined => {
  const last = talks.at(-1);
  return last?.kind === 'share' ? last.answer + AGREES.after : undefined;
};

/** What is seen of the talks at a frame; undefined before the first and after the last. */
export function talkAt(when: Schedule, frame: number, frames: number): TalkMarks | undefined {
  const { talks } = when;
  const index = talks.findLastIndex((t) => frame > t.from);
  const talk = talks[index];
  if (!talk) return undefined;
  const last = index === talks.length - 1;
  const closes = last && talk.to < frames;
  const after = closes ? progress(frame, talk.to, DURATION.settle, easeInOutCubic) : 0;
  if (after >= 1) return undefined;
  const before = talks[index - 1];
  const opened = before ? 1 : progress(frame, talk.from, DURATION.settle, easeInOutCubic);
  const leaving =
    last && talk.to >= frames ? 0 : progress(frame, talk.to - DURATION.exit, DURATION.exit, easeInCubic);
  const shared = {
    talk,
    leaving,
    grown: opened * (1 - after),
    speaking: frame >= talk.from + (before ? BENEFIT.cross - BENEFIT.early : DURATION.settle),
  };
  return { ...shared, ...(before ? crossing(when, talk, before, frame) : coming(when, talk, frame)) };
}

type People = Pick<TalkMarks, 'supplier' | 'pharmacist' | 'agreed' | 'since' | 'counter'>;

/** The first talk: both come in from their own side. */
function coming(when: Schedule, talk: Talk, frame: number): People {
  const here = STAND[talk.kind];
  const came = progress(frame, talk.from + DURATION.exit, DURATION.move, easeOutCubic);
  const walk = (to: number): number =>
    lerp(to < FRAME.width / 2 ? -OUTSIDE : FRAME.width + OUTSIDE, to, came);
  const look = here.supplier > here.pharmacist;
  const at = { y: here.y, scale: here.scale, walking: came < 1 };
  const people = {
    supplier: { ...at, x: walk(here.supplier), flip: look },
    pharmacist: { ...at, x: walk(here.pharmacist), flip: !look },
    counter:
      talk.kind === 'sales' ? progress(frame, talk.from + DURATION.exit, DURATION.settle, easeOutCubic) : 0,
  };
  return agreeing(when, people, frame);
}

/** The second talk: the counter sinks, and both cross to the cabinet. */
function crossing(when: Schedule, talk: Talk, before: Talk, frame: number): People {
  const [there, here] = [STAND[before.kind], STAND[talk.kind]];
  const t = progress(frame, talk.from, BENEFIT.cross, easeInOutCubic);
  const walking = t < 1;
  const at = { y: lerp(there.y, here.y, t), scale: lerp(there.scale, here.scale, t), walking };
  const way = (who: 'supplier' | 'pharmacist') => ({
    ...at,
    x: lerp(there[who], here[who], t),
    flip: walking ? here[who] < there[who] : here[who] > here[who === 'supplier' ? 'pharmacist' : 'supplier'],
  });
  const down = 1 - progress(frame, talk.from, DURATION.settle, easeInCubic);
  return agreeing(
    when,
    { supplier: way('supplier'), pharmacist: way('pharmacist'), counter: before.kind === 'sales' ? down : 0 },
    frame,
  );
}

/** In the last talk who answers turns to the cabinet on the left. */
function showing({ talks }: Schedule, who: Standing, frame: number): Standing {
  const last = talks.at(-1);
  return last?.kind === 'share' && frame >= last.answer ? { ...who, flip: true } : who;
}

/** Both step together once the last answer has been heard. */
function agreeing(when: Schedule, people: Omit<People, 'agreed' | 'since'>, frame: number): People {
  const from = agreesAt(when);
  const t = from === undefined ? 0 : progress(frame, from, AGREES.walk, easeInOutCubic);
  if (t <= 0)
    return { ...people, pharmacist: showing(when, people.pharmacist, frame), agreed: false, since: 0 };
  const { middle, apart } = STAND.hands;
  const step = (who: Standing, side: number): Standing => ({
    ...who,
    x: lerp(who.x, middle + side * apart, t),
    walking: t < 1,
  });
  return {
    ...people,
    supplier: step(people.supplier, 1),
    pharmacist: step(people.pharmacist, -1),
    agreed: t > HANDS,
    since: (from ?? 0) + AGREES.walk * HANDS,
  };
}
