import { idleAt } from '../../../src/figures/idle';
import { lookOfRole, rolePlace } from '../../../src/layout/actions/roles';
import { Figure } from '../../parts/figure/Figure';
import type { RoleProps } from './role-props';

/** The role itself, from inside its door to the floor in front of it. */
export function RoleFigure({
  figure,
  index,
  spot,
  gather,
  state,
  frame,
}: RoleProps & { readonly frame: number }) {
  const look = lookOfRole(figure, gather, state);
  return (
    <Figure look={look} {...rolePlace(look, spot, gather, state)} {...idleAt(frame, `${figure} ${index}`)} />
  );
}
