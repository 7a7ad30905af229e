import { springTo } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { ArchDoor } from '../../parts/pharmacy/ArchDoor';
import type { RoleProps } from './role-props';

/** A role's door: it grows out of the floor and swings open. */
export function RoleDoor({ column, state, risen }: RoleProps) {
  const grown = springTo(risen);
  if (grown <= 0) return null;
  const { x, base } = column.door;
  return (
    <g
      {...(grown === 1
        ? {}
        : { transform: `translate(${x} ${base}) scale(1 ${grown}) translate(${-x} ${-base})` })}
    >
      <ArchDoor door={column.door} open={state.open} leafColor={COLOR.green} />
    </g>
  );
}
