import { handOf } from '../../figures/anchors';
import type { BodyName } from '../../figures/bodies';
import type { CastMember } from '../../figures/cast';
import type { Household, Place } from '../../schema/persona';

/** Things that somebody holds. */
export type HeldName = 'cup' | 'bag' | 'can' | 'basket' | 'lantern' | 'ball';

/** What somebody does at home besides standing there. */
export interface Doing {
  /** Body from the moment they have come; their own when undefined. */
  readonly body?: BodyName;
  /** They get up when the chart is told. */
  readonly rises?: true;
  readonly held?: HeldName;
}

export interface DoingRequest {
  readonly members: readonly CastMember[];
  readonly household: Household;
  readonly place: Place;
  readonly dog: boolean;
}

/** From this age in years somebody who is alone sits on the bench. */
const BENCH_AGE = 60;

/** What hangs from a hand in each place. */
const CARRIED: Readonly<Record<Place, HeldName>> = {
  'inner-city': 'bag',
  suburb: 'bag',
  village: 'can',
  coast: 'basket',
  north: 'lantern',
};

/** Where one hands the other something warm; elsewhere they carry what the place asks for. */
const HANDS_CUP: readonly Place[] = ['inner-city', 'coast'];

const hasHand = ({ look }: CastMember) =>
  handOf({ look, x: 0, y: 0, scale: 1 }) !== undefined && look.body !== 'walking';

/** Carries something in the own body when that has a hand, else on the way somewhere. */
const carries = (member: CastMember, held: HeldName): Doing =>
  hasHand(member) ? { held } : { body: 'walking', held };

/** What one who isn't the lead does. */
function besideLead(i: number, { members, place, dog, household }: DoingRequest): Doing {
  const member = members[i] as CastMember;
  if (member.role === 'child') {
    const youngest = i === members.length - 1;
    return place === 'suburb' && youngest && household === 'family'
      ? { body: 'squat' }
      : { body: 'walking', ...(members[i - 1]?.role === 'child' ? {} : { held: 'ball' as const }) };
  }
  if (i > 1) return carries(member, 'bag');
  if (dog && place === 'village' && household === 'couple') return { body: 'squat' };
  if (household === 'friends' || HANDS_CUP.includes(place)) return { body: 'dancer', held: 'cup' };
  return carries(member, CARRIED[place]);
}

/** What everybody does, in the order of the members; the lead keeps the hands free to point. */
export function doingsOf(request: DoingRequest): Doing[] {
  const { members, household } = request;
  return members.map((member, i) => {
    if (i > 0) return besideLead(i, request);
    return household === 'single' && member.age >= BENCH_AGE ? { body: 'crossed-legs', rises: true } : {};
  });
}
