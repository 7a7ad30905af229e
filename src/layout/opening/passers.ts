import { castFor } from '../../figures/cast';
import { crowd } from '../../figures/crowd';
import type { FigureLook } from '../../figures/look';
import type { Person } from '../../figures/person';
import { inPose, isSitting, type Pose } from '../../figures/pose';
import type { SceneOf } from '../../scenes/kinds';
import { type HueName, hue } from '../../theme/color';
import { seededRandom } from '../random';
import { LANES, type LaneName } from './lanes';
import { plainLook } from './plain';
import { ROOM, type Thing, thingOf } from './things';
import type { OpeningTimes } from './times';

/** Someone who passes: who, how they look before and after, and where they are on their lane. */
export interface Passer {
  readonly id: string;
  readonly lane: LaneName;
  /** 1 comes from the left, −1 from the right. */
  readonly from: 1 | -1;
  /** Comes out of the pharmacy, when the frame of −start is reached, and goes off to the right. */
  readonly out?: true;
  /** Px of way at frame 0 when nobody hurried; see lanes.ts for what way means. */
  readonly start: number;
  readonly look: FigureLook;
  readonly plain: FigureLook;
  /** What the scene's own people have with them, in their hue. */
  readonly brings?: { readonly thing: Thing; readonly hue: HueName; readonly segment: string };
}

/** Frames between two who come from the right or out of the door, in turn, and how long after the first from the left. */
const RIGHT = { every: 150, after: 64 } as const;
/** Px by which distances between two vary, each way. */
const UNEVEN = { near: 10, mid: 26, far: 24 } as const;
/** Middle of the first of the middle lane once the hurry is over, px. */
const MID_FIRST = 1310;
const FAR_FIRST = 1500;
const EDGE = 140;
/** Street for the scene's own people when it ends, the least between two, and how far the first is from turning in. */
const OWN = { street: 900, least: 112, beforeDoor: 150 } as const;

/** Nobody glides standing up: they walk, stride, or wear the open jacket whose body is on its way. */
function poseOf({ id, look }: Person): Pose {
  if (look.body === 'easing') return 'stand';
  return seededRandom(`pose ${id}`)() < 0.62 ? 'walk' : 'stride';
}

function passer(
  who: Person,
  rest: Pick<Passer, 'lane' | 'from' | 'start' | 'brings' | 'out'>,
  pose?: Pose,
): Passer {
  const look = inPose(who.look, pose ?? poseOf(who));
  return { id: who.id, look, plain: plainLook(look, who.id), ...rest };
}

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
function ownGap(people: SceneOf<'opening'>['people']): { readonly gap: number; readonly things: number } {
  const things = people.reduce((sum, person) => sum + ROOM[thingOf(person)], 0);
  const between = Math.max(1, people.length - 1);
  const gap = Math.min(LANES.near.gap, Math.max(OWN.least, (OWN.street - things) / between));
  return { gap, things: Math.min(1, Math.max(0, (OWN.street - gap * between) / Math.max(1, things))) };
}

/**
 * The near lane: strangers who go in while the scene lasts, then the scene's own people in front of the door when it
 * ends, then strangers again as far as can be seen.
 */
function nearLane(scene: SceneOf<'opening'>, times: OpeningTimes): Passer[] {
  const { speed, gap } = LANES.near;
  const { people } = scene;
  const stroll = Math.max(0, speed * (times.end - times.enter));
  const slots = Math.round(stroll / gap);
  const total = slots + Math.max(people.length, Math.ceil(FAR_FIRST / gap));
  const own = ownGap(people);
  let behind = 0;
  return strangersOf(scene, 'near', total).map((stranger, i) => {
    const person = people[i - slots];
    const brings = person && { thing: thingOf(person), hue: person.hue, segment: person.segment };
    if (i < slots) behind = (stroll / slots) * i;
    else if (i === slots) behind = stroll + OWN.beforeDoor;
    else behind += (person ? own.gap : gap) + (brings ? ROOM[brings.thing] * own.things : 0);
    const start = -speed * times.enter - behind + (person ? 0 : uneven(stranger.id, UNEVEN.near));
    if (!person || !brings) return passer(stranger, { lane: 'near', from: 1, start });
    const pose = i === slots && brings.thing === 'bag' ? 'stride' : 'walk';
    return passer(leadOf(person), { lane: 'near', from: 1, start, brings }, pose);
  });
}

/** Some come out of the door with a bag, and some in from the right, between those from the left. */
function fromRight(scene: SceneOf<'opening'>, times: OpeningTimes): Passer[] {
  const first = times.enter + RIGHT.after;
  const count = Math.max(0, Math.ceil((times.end - first) / RIGHT.every));
  return strangersOf(scene, 'right', count).flatMap((who, i): Passer[] => {
    // Every third time nobody comes, so that the pharmacist behind it is seen.
    if (i % 3 === 2) return [];
    const start = -LANES.near.speed * (first + i * RIGHT.every);
    if (i % 4 === 3) return [passer(who, { lane: 'near', from: -1, start }, 'walk')];
    const { segment, hue: name } = scene.people[i % scene.people.length]!;
    const brings = { thing: 'bag', hue: name, segment } as const;
    return [passer(who, { lane: 'near', from: 1, out: true, start, brings }, 'walk')];
  });
}

/** The lanes that only pass; their way is simply px from the left edge. */
function passingLane(scene: SceneOf<'opening'>, times: OpeningTimes, lane: 'mid' | 'far'): Passer[] {
  const { speed, gap } = LANES[lane];
  const first = lane === 'mid' ? MID_FIRST : FAR_FIRST;
  const settled = times.rush.from + times.rush.frames;
  const come = first + EDGE + speed * Math.max(0, times.end - settled);
  return strangersOf(scene, lane, Math.ceil(come / gap)).map((who, i) =>
    passer(who, {
      lane,
      from: 1,
      start: first - i * gap + uneven(who.id, UNEVEN[lane]) - speed * settled,
    }),
  );
}

function strangersOf(scene: SceneOf<'opening'>, seed: string, count: number): Person[] {
  const hues = scene.people.map((person) => hue(person.hue));
  return crowd({ seed: `${scene.id} ${seed}`, count, hues }).map((who) =>
    seed === 'far' && isSitting(who.look)
      ? { ...who, look: inPose({ ...who.look, body: 'walking' }, 'walk') }
      : who,
  );
}

/** Everyone who passes in an opening: the far lane first, the near one last. */
export function passersOf(scene: SceneOf<'opening'>, times: OpeningTimes): Passer[] {
  return [
    ...passingLane(scene, times, 'far'),
    ...passingLane(scene, times, 'mid'),
    ...fromRight(scene, times),
    ...nearLane(scene, times),
  ];
}
