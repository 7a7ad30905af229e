import { type CastMember, castFor } from '../../figures/cast';
import { crowdOf } from '../../figures/crowd';
import type { Person as Drawn } from '../../figures/person';
import type { Told } from '../../scenes/handover';
import type { Person } from '../../scenes/shown';
import { hue } from '../../theme/color';
import type { Side } from './stage';

/** Adults of a segment's household, lead first. */
function adults({ segment, hue: name, persona }: Person): CastMember[] {
  return castFor({ ...persona, seed: segment }, hue(name)).filter((m) => m.role === 'adult');
}

/**
 * Who meets at the border: the lead of each side's largest segment. When both sides have the same one, the right side
 * sends someone else of it, so that nobody meets themselves.
 */
export function whoMeets(scene: Told<'contrast'>): Readonly<Record<Side, Drawn>> {
  const [left, right] = [scene.left.person, scene.right.person];
  if (left.segment !== right.segment) return { left: adults(left)[0]!, right: adults(right)[0]! };
  const others = crowdOf(hue(right.hue), right.persona, adults(left).length + 1, right.segment);
  return { left: adults(left)[0]!, right: adults(right)[1] ?? others.at(-1)! };
}
