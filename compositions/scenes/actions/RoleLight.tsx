import { LIGHT, longFlare } from '../../../src/layout/actions/stage';
import { lerp } from '../../../src/layout/ease';
import { FallingLight } from '../../parts/pharmacy/ArchDoor';
import type { RoleProps } from './role-props';

/** The light in front of a role's door; while the role has the word, its words stand in it. */
export function RoleLight({ column, words, state }: RoleProps) {
  return (
    <FallingLight
      door={column.door}
      open={state.open}
      length={lerp(LIGHT.short.length, LIGHT.long.length, state.lit)}
      flare={lerp(LIGHT.short.flare, longFlare(column.door, words.width), state.lit)}
    />
  );
}
