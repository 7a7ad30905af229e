import type { Person } from '../../figures/person';
import { shoesOfLook } from '../../figures/reach';
import { LEFT, RIGHT } from '../../theme/frame';
import type { Facing } from './facing';
import type { Floor } from './floors';
import type { Place } from './places';

/** Somebody at a place, and which way they stand. */
interface Footed extends Place {
  readonly who: Person;
  readonly facing: Facing;
}

/** Between which x shoes of a row may stand, px: the front row's on their own floor, the others' in the picture. */
const limits = (row: number, floor: Floor) =>
  row === 0 ? { from: floor.x, to: floor.x + floor.width } : { from: LEFT, to: RIGHT };

/** Px by which somebody who stands this way reaches over the limits to the left and to the right. */
function over({ who, scale, x }: Footed, facing: Facing, { from, to }: ReturnType<typeof limits>) {
  const { left, right } = shoesOfLook(who.look, scale, facing < 0);
  return { left: Math.max(0, from - (x - left)), right: Math.max(0, x + right - to) };
}

/**
 * Whose shoes would stand on a neighbour's floor or beside the picture's last: they turn round when that brings them
 * in, and stand so much further in as is still needed; on a floor too narrow for them they reach over both ends alike.
 */
export function footed<P extends Footed>(person: P, floors: readonly Floor[]): P {
  const limit = limits(person.row, floors[person.segment]!);
  const ways = ([person.facing, -person.facing] as const).map((way) => {
    const facing: Facing = way > 0 ? 1 : -1;
    return { facing, ...over(person, facing, limit) };
  });
  const [own, turned] = ways as [(typeof ways)[number], (typeof ways)[number]];
  const best = turned.left + turned.right < own.left + own.right ? turned : own;
  const both = best.left > 0 && best.right > 0;
  const shift = both ? (best.left - best.right) / 2 : best.left - best.right;
  return { ...person, facing: best.facing, x: person.x + shift };
}
