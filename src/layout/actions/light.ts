import { lerp } from '../ease';
import type { ArchDoor } from '../pharmacy/arch-door';
import { doorOf, rowPitch, type Spot, STAGE } from './stage';
import type { RoleState } from './times';

/** The light out of a role's door on the floor, px: as wide as `door`, to the right as far as `right`. */
export interface Light {
  readonly door: ArchDoor;
  readonly right: number;
}

/**
 * While the role has the word its light reaches as far as `reach` px, the right end of what it works on; at last it
 * reaches its neighbours', one floor for all `count`.
 */
export function lightOf(spot: Spot, state: RoleState, reach: number, count: number): Light {
  const door = doorOf(spot);
  const width = lerp(door.width, rowPitch(count), state.together);
  const own = door.x + width / 2;
  return { door: { ...door, width }, right: lerp(own, Math.max(own, reach - STAGE.light.flare), state.lit) };
}
