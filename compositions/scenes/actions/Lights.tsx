import { lightOf } from '../../../src/layout/actions/light';
import { STAGE } from '../../../src/layout/actions/stage';
import { FallingLight } from '../../parts/pharmacy/ArchDoor';
import type { RoleProps } from './role-props';

/** The light out of every open door on the floor: that of the told one is the floor of what it works on. */
export function Lights({ roles }: { readonly roles: readonly RoleProps[] }) {
  return roles.map(({ index, spot, window, state }) => (
    <FallingLight
      key={index}
      {...lightOf(spot, state, window, roles.length)}
      open={state.open}
      {...STAGE.light}
    />
  ));
}
