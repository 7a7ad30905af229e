import { castFor } from '../../figures/cast';
import { crowd } from '../../figures/crowd';
import type { FigureLook } from '../../figures/look';
import type { Person } from '../../figures/person';
import { inPose, isSitting, type Pose } from '../../figures/pose';
import type { SceneOf } from '../../scenes/kinds';
import { type HueName, hue } from '../../theme/color';
import { lerp } from '../ease';
import { seededRandom } from '../random';
import { streetLook } from './clothes';
import { behindAt, LANES, type LaneName, pavementX } from './lanes';
import { inOrder, type Own, ROOM, strangersThing, type Thing } from './things';
import type { OpeningTimes } from './times';

/** Someone who passes: who, and where they are on their lane. */
export interface Passer {
  readonly id: string;
  readonly lane: LaneName;
  /** Px of way at frame 0 when nobody hurried; see lanes.ts for what way means. */
  readonly start: number;
  /** How tall among the others: a share of the lane's size. */
  readonly tall: number;
  readonly look: FigureLook;
  /** Their segment, of the scene's own people. */
  readonly segment?: string | undefined;
  /** What they have with them, in a hue; the seed says which dog, and one of two is small. */
  readonly brings?:
    | {
        readonly thing: Thing;
        readonly hue: HueName;
        readonly seed: string;
        readonly small?: boolean | undefined;
      }
    | undefined;
}

/** Px by which distances between two vary, each way. */
const UNEVEN = { near: 34, far: 24 } as const;
/** Px of a gap in the near lane in which one of the middle lane is seen whole. */
const MID_ROOM = 190;
/** One in so many gaps is left free, and those in the others go near the one before them: people go in groups. */
const AIR = 4;
const CLOSE = 0.8;
/** Nobody is as tall as the next: least and most, as shares of the lane's size. */
const TALL = [0.93, 1] as const;
/** Middle of the first of the far lane once the hurry is over, px. */
const FAR_FIRST = 1500;
const EDGE = 140;
/** Street for the scene's own people when it ends, the least and most between two, and how far the first is from turning in. */
const OWN = { street: 900, least: 112, most: 252, beforeDoor: 126 } as const;
/** Shares of the even distance to the one before: less for those with free hands, so that people go in groups. */
const BEHIND = { led: 1.06, free: 0.8 } as const;

/** Nobody glides standing up: they walk, stride, or wear the open jacket whose body is on its way. */
function poseOf({ id, look }: Person): Pose {
  if (look.body === 'easing') return 'stand';
  return seededRandom(`pose ${id}`)() < 0.62 ? 'walk' : 'stride';
}

function passer(who: Person, rest: Omit<Passer, 'id' | 'look' | 'tall'>, pose?: Pose): Passer {
  const look = inPose(who.look, pose ?? poseOf(who));
  const tall = lerp(...TALL, seededRandom(`tall ${who.id}`)());
  return { id: who.id, look, tall, ...rest };
}

const isLed = (thing: Thing) => thing === 'dog' || thing === 'stroller';

const uneven = (id: string, px: number) => Math.round((seededRandom(`gap ${id}`)() * 2 - 1) * px);

/** The lead of a segment's household, as in every other scene. */
function leadOf(person: SceneOf<'opening'>['people'][number]): Person {
  const [lead] = castFor({ ...person.persona, seed: person.segment }, hue(person.hue));
  if (!lead) throw new Error(`Nobody lives in the household of "${person.segment}".`);
  return lead;
}

/**
 * Px between two of the scene's own people, and the share of their things' room that is kept: all of them are to be
 * seen between the foreground and the door.
 */
function ownGap(people: readonly Own[]): { readonly gap: number; readonly things: number } {
  const things = people.reduce((sum, { thing }) => sum + ROOM[thing], 0);
  const between = Math.max(1, people.length - 1);
  const gap = Math.min(OWN.most, Math.max(OWN.least, (OWN.street - things) / between));
  return { gap, things: Math.min(1, Math.max(0, (OWN.street - gap * between) / Math.max(1, things))) };
}

/** Nothing hangs from a small hand or one on a wheel, and open jackets have no walk of their own. */
const freeHanded = ({ look }: Person) => look.scale === 1 && !isSitting(look) && look.body !== 'easing';

/** A stranger of the near lane; every now and then with something in the hand, on wheels or on four legs. */
function stranger(who: Person, turn: number, start: number, { people }: SceneOf<'opening'>): Passer {
  const thing = freeHanded(who) ? strangersThing(turn) : undefined;
  const brings = thing && { thing, hue: people[turn % people.length]!.hue, seed: who.id };
  return passer(who, { lane: 'near', start, brings }, brings && 'walk');
}

/**
 * The near lane: strangers who go in, one at a time, while the scene lasts, then the scene's own people in front of the
 * door when it ends, then strangers again as far as can be seen.
 */
function nearLane(scene: SceneOf<'opening'>, times: OpeningTimes): Passer[] {
  const { speed, gap } = LANES.near;
  const own = inOrder(scene.people);
  const stroll = Math.max(0, speed * (times.end - times.enter));
  const slots = Math.round(stroll / gap);
  const total = slots + Math.max(own.length, Math.ceil(FAR_FIRST / gap));
  const room = ownGap(own);
  let behind = 0;
  return strangersOf(scene, 'near', total).map((who, i) => {
    const one = own[i - slots];
    if (i < slots) behind = (stroll / slots) * i;
    else if (i === slots) behind = stroll + OWN.beforeDoor;
    else
      behind += one
        ? room.gap * BEHIND[isLed(one.thing) ? 'led' : 'free'] + ROOM[one.thing] * room.things
        : gap;
    const start = -speed * times.enter - behind;
    if (!one) return stranger(who, i, start + uneven(who.id, UNEVEN.near), scene);
    const { person, thing, small } = one;
    const pose = i === slots && thing === 'bag' ? 'stride' : 'walk';
    const { segment } = person;
    const brings = { thing, hue: person.hue, seed: segment, small };
    return passer(leadOf(person), { lane: 'near', start, segment, brings }, pose);
  });
}

/** The far lane only passes; its way is simply px from the left edge. */
function farLane(scene: SceneOf<'opening'>, times: OpeningTimes): Passer[] {
  const { speed, gap } = LANES.far;
  const settled = times.rush.from + times.rush.frames;
  const come = FAR_FIRST + EDGE + speed * Math.max(0, times.end - settled);
  return strangersOf(scene, 'far', Math.ceil(come / gap)).map((who, i) =>
    passer(who, {
      lane: 'far',

      start: FAR_FIRST - i * gap + uneven(who.id, UNEVEN.far) - speed * settled,
    }),
  );
}

/** The middle lane: as many in each gap of the near lane as are seen whole, evenly spread halfway through the scene. */
function midLane(scene: SceneOf<'opening'>, times: OpeningTimes, near: readonly Passer[]): Passer[] {
  const half = Math.round(times.end / 2);
  const seen = (passer: Passer) =>
    pavementX(passer.start + LANES.near.speed * half - behindAt(half, LANES.near, times));
  const xs = near.map(seen).sort((a, b) => b - a);
  const ahead = [2, 1].map((i) => (xs[0] ?? 0) + i * LANES.mid.gap);
  const gaps = [...ahead, ...xs].flatMap((x, i, all) => {
    const next = all[i + 1];
    const whole = next === undefined ? 0 : Math.floor((x - next) / MID_ROOM);
    const count = i % AIR === 0 ? 0 : whole;
    return Array.from({ length: count }, (_, k) => lerp(x, next!, (k + CLOSE) / (count + 2 * CLOSE - 1)));
  });
  const back = LANES.mid.speed * half - behindAt(half, LANES.mid, times);
  return strangersOf(scene, 'mid', gaps.length).map((who, i) =>
    passer(who, { lane: 'mid', start: gaps[i]! - back }),
  );
}

function strangersOf(scene: SceneOf<'opening'>, seed: string, count: number): Person[] {
  const hues = scene.people.map((person) => hue(person.hue));
  return crowd({ seed: `${scene.id} ${seed}`, count, hues }).map((who, i) => {
    const look = streetLook(who.look, who.id, i);
    // At the door, and far away, all are on foot.
    const stands = seed !== 'mid' && isSitting(look);
    return { ...who, look: stands ? inPose({ ...look, body: 'walking' }, 'walk') : look };
  });
}

/** Everyone who passes in an opening: the far lane first, the near one last. */
export function passersOf(scene: SceneOf<'opening'>, times: OpeningTimes): Passer[] {
  const near = nearLane(scene, times);
  return [...farLane(scene, times), ...midLane(scene, times, near), ...near];
}
