import { gestureAt } from '../../../src/figures/gesture';
import { idleAt } from '../../../src/figures/idle';
import { lookOfRole, rolePlace, showing } from '../../../src/layout/actions/roles';
import { Figure } from '../../parts/figure/Figure';
import type { RoleProps } from './role-props';

/** The role itself, from inside its door to the floor in front of it. */
export function RoleFigure(props: RoleProps & { readonly frame: number }) {
  const { figure, index, spot, gather, state, frame } = props;
  const look = lookOfRole(figure, gather, state);
  const id = `${figure} ${index}`;
  const arm = state.together > 0 ? undefined : gestureAt(frame, showing(frame, state), id);
  return <Figure look={look} {...rolePlace(look, spot, gather, state)} {...idleAt(frame, id)} arm={arm} />;
}
