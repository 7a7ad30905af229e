import type { FigureLook } from '../../figures/look';
import { type RoleName, roleLook } from '../../figures/roles';
import type { Department } from '../../scenes/deep-beats';

/** Who opens a department's door. */
const ROLES: Record<Department, RoleName> = {
  marketing: 'marketer',
  range: 'categoryManager',
  service: 'pharmacist',
  management: 'regionManager',
};

/** The department's own, as everywhere in the film. */
export const lookOf = (department: Department): FigureLook => roleLook(ROLES[department]);
