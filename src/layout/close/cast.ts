import { castFor } from '../../figures/cast';
import type { FigureLook } from '../../figures/look';
import type { Person } from '../../figures/person';
import { inPose } from '../../figures/pose';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { FRAME } from '../../theme/frame';
import { lerp } from '../ease';
import { type Arrival, arrivalsOf, doorsOf } from './stage';

/** One of the cast: who, and where they end up. */
export interface Member extends Arrival {
  readonly who: Person;
}

/** Px outside the picture from which the cast comes. */
const OUTSIDE = 90;

/** The lead of every segment's household, before their doors, in drawing order. */
export function membersOf(scene: SceneOf<'close'>): Member[] {
  return arrivalsOf(scene.people, doorsOf(scene.hues)).map((arrival) => {
    const person = scene.people[arrival.person]!;
    const [lead] = castFor({ ...person.persona, seed: person.segment }, hue(person.hue));
    if (!lead) throw new Error(`Nobody lives in the household of "${person.segment}".`);
    return { ...arrival, who: lead };
  });
}

/** Px that the whole cast is to the right of its places before it comes. */
export const offsetOf = (members: readonly Member[]): number =>
  FRAME.width + OUTSIDE - Math.min(...members.map(({ x }) => x));

/** Middle of a member's feet when the cast has come so far, 0–1; `offset` from offsetOf. */
export const memberX = (member: Member, offset: number, arrived: number): number =>
  lerp(member.x + offset, member.x, arrived);

/** On the way people walk, as long as their clothes have a walking body; there they stand as they always do. */
export const memberLook = ({ who }: Member, arrived: number): FigureLook =>
  arrived < 1 && !who.look.jacket ? inPose(who.look, 'walk') : who.look;
