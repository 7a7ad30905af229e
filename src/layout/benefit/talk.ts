import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, lerp, progress } from '../ease';
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
  /** How far the room is open, 0–1, and whether it closes around the two who go out of it. */
  readonly opened: number;
  readonly closing: boolean;
  /** What the first talk is told by: 0 sunk below the floor, 1 in its place; and what the second one is. */
  readonly counter: number;
  readonly cabinet: number;
  /** False until the first word is said. */
  readonly speaking: boolean;
  /** True when the two have agreed and give each other the hand. */
  readonly agreed: boolean;
  /** Frame at which they begin to give each other the hand; 0 before they agree. */
  readonly since: number;
  /** 0–1: how far the words are gone before the next talk. */
  readonly leaving: number;
}

/** Frames after the last answer at which the supplier steps up to the other and takes the hand. */
export const AGREES = { after: 66, walk: 26 } as const;

/** Part of the way after which they hold out their hands. */
const HANDS = 0.5;

/** Frame at which the two begin to agree: after the answer of the last talk. */
export const agreesAt = ({ talks }: Schedule): number | undefined => {
  const last = talks.at(-1);
  return last?.kind === 'share' ? last.answer + AGREES.after : undefined;
};

/** What is seen of the talks at a frame; undefined before the first. After the last the room is a doorway. */
export function talkAt(when: Schedule, frame: number, frames: number): TalkMarks | undefined {
  const { talks } = when;
  const index = talks.findLastIndex((t) => frame > t.from);
  const talk = talks[index];
  if (!talk) return undefined;
  const last = index === talks.length - 1;
  const after = last && talk.to < frames ? progress(frame, talk.to, BENEFIT.room, easeInOutCubic) : 0;
  const before = talks[index - 1];
  const opened = before ? 1 : progress(frame, talk.from, BENEFIT.room, easeInOutCubic);
  return {
    talk,
    opened: opened * (1 - after),
    closing: frame > talk.to,
    leaving: last ? 0 : progress(frame, talk.to - DURATION.exit, DURATION.exit, easeInCubic),
    speaking: frame >= talk.from + (before ? BENEFIT.cross - BENEFIT.early : BENEFIT.room),
    ...agreeing(when, before ? crossing(talk, before, frame) : standing(talk), frame),
  };
}

type People = Pick<TalkMarks, 'supplier' | 'pharmacist' | 'agreed' | 'since' | 'counter' | 'cabinet'>;
type Placed = Omit<People, 'agreed' | 'since'>;

/** The first talk: both stand there when the room opens. */
function standing(talk: Talk): Placed {
  const { y, scale, ...at } = STAND[talk.kind];
  const left = at.supplier > at.pharmacist;
  const who = (x: number, flip: boolean): Standing => ({ x, y, scale, flip, walking: false });
  return {
    supplier: who(at.supplier, left),
    pharmacist: who(at.pharmacist, !left),
    counter: talk.kind === 'sales' ? 1 : 0,
    cabinet: talk.kind === 'share' ? 1 : 0,
  };
}

/** Whoever has farther to go than so many px walks; others only step back. */
const STEP = 100;

/** The second talk: what the first was told by sinks, the cabinet rises, and who isn't there yet walks over. */
function crossing(talk: Talk, before: Talk, frame: number): Placed {
  const [there, here] = [STAND[before.kind], STAND[talk.kind]];
  const t = progress(frame, talk.from, BENEFIT.cross, easeInOutCubic);
  const at = { y: lerp(there.y, here.y, t), scale: lerp(there.scale, here.scale, t) };
  const way = (who: 'supplier' | 'pharmacist'): Standing => {
    const walking = t < 1 && Math.abs(here[who] - there[who]) > STEP;
    const other = who === 'supplier' ? 'pharmacist' : 'supplier';
    const flip = walking ? here[who] < there[who] : here[who] > here[other];
    return { ...at, x: lerp(there[who], here[who], t), walking, flip };
  };
  const changed = progress(frame, talk.from, DURATION.settle, easeInOutCubic);
  const of = (kind: Talk['kind']) => lerp(before.kind === kind ? 1 : 0, talk.kind === kind ? 1 : 0, changed);
  return {
    supplier: way('supplier'),
    pharmacist: way('pharmacist'),
    counter: of('sales'),
    cabinet: of('share'),
  };
}

/** In the last talk who answers turns to the cabinet on the left. */
function showing({ talks }: Schedule, who: Standing, frame: number): Standing {
  const last = talks.at(-1);
  return last?.kind === 'share' && frame >= last.answer ? { ...who, flip: true } : who;
}

/** Both step together once the last answer has been heard. */
function agreeing(when: Schedule, people: Placed, frame: number): People {
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
