import { idleAt } from '../../../src/figures/idle';
import { lookOfRole, rolePlace } from '../../../src/layout/actions/roles';
import { Figure } from '../../parts/figure/Figure';
import type { RoleProps } from './role-props';

/** The role itself, from behind its door to the floor in front of it. */
export function RoleFigure({ figure, column, gather, state, frame }: RoleProps & { readonly frame: number }) {
  if (state.out <= 0) return null;
  const look = lookOfRole(figure, gather, state.together);
  const idle = idleAt(frame, `${figure} ${column.door.x}`);
  return <Figure look={look} {...rolePlace(look, column, gather, state)} {...idle} />;
}
