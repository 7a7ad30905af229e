import { clamp01, lerp } from '../ease';
import type { ArchDoor } from '../pharmacy/arch-door';
import { doorOf, rowPitch, type Spot, STAGE } from './stage';
import type { RoleState } from './times';
import type { Window } from './window';

/** The light out of a role's door on the floor, px: as wide as `door`, to the right as far as `right`. */
export interface Light {
  readonly door: ArchDoor;
  readonly right: number;
}

/** The light has reached as far as it can when the role has this much of the word: the doors only make room for it. */
const REACHED = 0.16;

/**
 * While the role has the word its light reaches under all that is seen of what it works on; at last it reaches its
 * neighbours', one floor for all `count`.
 */
export function lightOf(spot: Spot, state: RoleState, window: Window, count: number): Light {
  const door = doorOf(spot);
  const width = lerp(door.width, rowPitch(count), state.together);
  const own = door.x + width / 2;
  const reach = Math.max(own, window.right - STAGE.light.flare);
  return { door: { ...door, width }, right: lerp(own, reach, clamp01(state.lit / REACHED)) };
}
