import { type CastMember, castFor } from '../../figures/cast';
import { withFreeArm } from '../../figures/gesture';
import type { ToldHousehold } from '../../scenes/handover';
import { hue } from '../../theme/color';

/**
 * The people of a persona scene, adults first. The lead stands with an arm free from first to last, so that no pose
 * changes under a gesture.
 */
export function membersOf({ person }: Pick<ToldHousehold, 'person'>): CastMember[] {
  const cast = castFor({ ...person.persona, seed: person.segment }, hue(person.hue));
  return cast.map((member, i) =>
    i > 0 ? member : { ...member, look: withFreeArm(member.look) ?? member.look },
  );
}
