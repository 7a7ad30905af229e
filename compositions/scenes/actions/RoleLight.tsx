import { joinedFlare, LIGHT, longFlare } from '../../../src/layout/actions/stage';
import { lerp } from '../../../src/layout/ease';
import { FallingLight } from '../../parts/pharmacy/ArchDoor';
import type { RoleProps } from './role-props';

/** The light in front of a role's door: its words stand in it while it has the word; together it is one floor. */
export function RoleLight({ column, words, state }: RoleProps) {
  const { door } = column;
  const long = longFlare(door, words.width);
  const wide = lerp(long, Math.max(long, joinedFlare(column)), state.together);
  return (
    <FallingLight
      door={door}
      open={state.open}
      length={lerp(LIGHT.short.length, LIGHT.long.length, state.lit)}
      flare={lerp(LIGHT.short.flare, wide, state.lit)}
    />
  );
}
