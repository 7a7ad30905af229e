import { castFor } from '../../figures/cast';
import type { FigureLook } from '../../figures/look';
import { inPose } from '../../figures/pose';
import { type RoleName, roleLook } from '../../figures/roles';
import type { Told } from '../../scenes/handover';
import { hue } from '../../theme/color';
import { lerp } from '../ease';
import { type Arrival, doorScale, inDoor, onPath } from './places';
import { doorsOf } from './stage';

/** One of the cast: who, and where they end up. */
export interface Member extends Arrival {
  readonly id: string;
  readonly look: FigureLook;
  /** Carries the pharmacy's bag. */
  readonly bag: boolean;
}

/** Those who act on what has been told: they come too, as far as there is room. */
const ROLES: readonly RoleName[] = ['pharmacist', 'categoryManager', 'regionManager', 'marketer', 'supplier'];
/** As many come from the left at most, and at least this many of those who act stand there. */
const ON_PATH = 4;
/** Px outside the picture from which they come. */
const OUTSIDE = 90;

type Somebody = Pick<Member, 'id' | 'look'>;

/** On the way to the doors: the pharmacist in green without the coat; who wears a jacket has no walking body. */
const onTheWay = ({ id, look }: Somebody): Somebody => ({
  id,
  look: look.jacket ? look : inPose(look, 'walk'),
});

/** Every so many on the path has a bag, the first of them all, if a walking hand is free. */
const BAGS = 2;

const role = (name: RoleName): Somebody => ({ id: `role ${name}`, look: roleLook(name) });

/** The lead of a segment's household. */
function leadOf(person: Told<'close'>['people'][number]): Somebody {
  const [lead] = castFor({ ...person.persona, seed: person.segment }, hue(person.hue));
  if (!lead) throw new Error(`Nobody lives in the household of "${person.segment}".`);
  return lead;
}

/**
 * Everybody at the end, in drawing order: the lead of every segment's household in the door in their colour, a role in
 * a door that nobody has; and from the left those who have no door, with the roles that are left.
 */
export function membersOf(scene: Told<'close'>): Member[] {
  const doors = doorsOf(scene.hues);
  const roles = ROLES.map(role);
  const home = (name: string) => scene.people.find(({ hue: own }) => own === name);
  const guests = doors.map(({ hue: name }) => {
    const person = home(name);
    return person ? leadOf(person) : roles.shift();
  });
  const away = scene.people.filter(({ hue: own }) => !scene.hues.includes(own)).map(leadOf);
  const path = [...away, ...roles].slice(0, Math.max(away.length, ON_PATH)).map(onTheWay);
  const places = onPath(path.map(({ look }) => look));
  const scale = doorScale(
    guests.flatMap((guest) => guest?.look ?? []),
    doors,
  );
  return [
    ...doors.flatMap((door, i) => {
      const guest = guests[i];
      return guest ? [{ ...guest, bag: false, ...inDoor(guest.look, door, i, scale) }] : [];
    }),
    ...path.map((who, i) => ({
      ...who,
      bag: i % BAGS === 0 && who.look.body === 'walking',
      ...places[i]!,
    })),
  ];
}

/** Px that those from the left are outside before they come. */
export const offsetOf = (members: readonly Member[]): number =>
  OUTSIDE + Math.max(0, ...members.filter((m) => m.door === undefined).map(({ x }) => x));

/** Middle of the feet of one who comes from the left, so far, 0–1; `offset` from offsetOf. */
export const memberX = (member: Member, offset: number, arrived: number): number =>
  lerp(member.x - offset, member.x, arrived);

/** Feet inside a door are this far over where they end up, and people there this much smaller. */
const INSIDE = { back: 44, size: 0.86 } as const;

/** Foot line and scale of one who steps out of a door, so far, 0–1. */
export const steppingOut = ({ y, scale }: Member, out: number): { y: number; scale: number } => ({
  y: lerp(y - INSIDE.back, y, out),
  scale: lerp(scale * INSIDE.size, scale, out),
});
