import { doorOf, LEAF_SIDE } from '../../../src/layout/actions/stage';
import { ArchDoor } from '../../parts/pharmacy/ArchDoor';
import { LocalView } from '../../parts/pharmacy/LocalView';
import { RoleFigure } from './RoleFigure';
import type { RoleProps } from './role-props';

/** From this part of its way on somebody stands before the door, not in it. */
const OUTSIDE = 0.5;

/** A role's door: it swings open on a place of its own, and the role comes out on the threshold. */
export function RoleDoor(props: RoleProps) {
  const { spot, state, index, frame } = props;
  const door = doorOf(spot);
  const inside = state.out < OUTSIDE;
  return (
    <g>
      <ArchDoor door={door} side={LEAF_SIDE} open={state.open}>
        <LocalView index={index} door={door} frame={frame} />
        {inside ? <RoleFigure {...props} /> : null}
      </ArchDoor>
      {inside ? null : <RoleFigure {...props} />}
    </g>
  );
}
