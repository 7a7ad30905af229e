import { scaleForHeight } from '../../figures/anchors';
import type { FigureLook } from '../../figures/look';
import { inPose } from '../../figures/pose';
import { type RoleName, roleLook } from '../../figures/roles';
import type { SceneOf } from '../../scenes/kinds';
import { lerp } from '../ease';
import type { Gathering } from './gathering';
import { type Column, STAGE } from './stage';
import type { RoleState } from './times';

type RoleFigure = SceneOf<'actions'>['roles'][number]['figure'];

const LOOKS: Record<RoleFigure, RoleName> = {
  'category-manager': 'categoryManager',
  'region-manager': 'regionManager',
  'pharmacy-manager': 'pharmacist',
  marketer: 'marketer',
  supplier: 'supplier',
};

/** The fixed cast's look for a role of the scene; on the way to the others it may reach out a hand. */
export function lookOfRole(figure: RoleFigure, gather: Gathering, together: number): FigureLook {
  const look = roleLook(LOOKS[figure]);
  return gather.reaches && together > 0 ? inPose(look, 'stride') : look;
}

/** How tall a role is drawn inside the door, outside, and while it has the word, px. */
const TALL = { inside: 362, outside: 424, lit: 486 } as const;
/** Feet inside the door are this far over the sill, px; those who have the word stand this much nearer. */
const INSIDE = 4;
const NEARER = 8;
/** Px that one lifts from the ground at most while walking, and steps on the way. */
const STEP = { px: 5, steps: 3 } as const;

/** Where a role stands and how. */
export interface RolePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Px over the ground. */
  readonly bob: number;
  /** Turned to the left. */
  readonly flip: boolean;
}

const stepping = (t: number): number => STEP.px * Math.abs(Math.sin(Math.PI * STEP.steps * t));

/** Place of a role in a state: out of the door towards us, and to the middle when all meet. */
export function rolePlace(
  look: FigureLook,
  { door }: Column,
  gather: Gathering,
  state: RoleState,
): RolePlace {
  const near = NEARER * state.lit;
  const outside = lerp(TALL.outside, TALL.lit, Math.max(state.lit, state.together));
  return {
    x: lerp(door.x, gather.x, state.together),
    y: lerp(STAGE.base - INSIDE, STAGE.feet + near, state.out),
    scale: scaleForHeight(look, lerp(TALL.inside, outside, state.out)),
    bob: stepping(state.out) + stepping(state.together),
    flip: gather.flip,
  };
}
