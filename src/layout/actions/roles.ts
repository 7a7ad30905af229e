import { scaleForHeight } from '../../figures/anchors';
import type { Gesture } from '../../figures/gesture';
import type { FigureLook } from '../../figures/look';
import { inPose } from '../../figures/pose';
import { type RoleName, roleLook } from '../../figures/roles';
import type { SceneOf } from '../../scenes/kinds';
import { lerp } from '../ease';
import type { Gathering } from './gathering';
import type { Spot } from './stage';
import type { RoleState } from './times';

export type RoleFigure = SceneOf<'actions'>['roles'][number]['figure'];

const LOOKS: Record<RoleFigure, RoleName> = {
  'category-manager': 'categoryManager',
  'region-manager': 'regionManager',
  'pharmacy-manager': 'pharmacist',
  marketer: 'marketer',
  supplier: 'supplier',
};

/** Frames after getting the word at which a role lifts a hand to what it does, as long as it has the word. */
const SHOWS = 30;

/** What a role's free arm does: it shows what is worked on while it has the word. */
export function showing(frame: number, { since, over }: RoleState): Gesture {
  const from = frame - since + SHOWS;
  return { kind: 'offer', from, until: Math.max(from + 1, frame - over) };
}

/** The fixed cast's look for a role of the scene; on the way to the others it may reach out a hand. */
export function lookOfRole(figure: RoleFigure, gather: Gathering, state: RoleState): FigureLook {
  const look = roleLook(LOOKS[figure]);
  return gather.reaches && state.together > 0 ? inPose(look, 'stride') : look;
}

/** How tall a role is drawn inside and before a door of size 1, and when all have gathered, px. */
const TALL = { inside: 400, outside: 476, gathered: 486 } as const;
/** Feet inside the door are this far over the sill, and before it this far under, px at size 1. */
const FEET = { inside: 14, outside: 14 } as const;
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

/** Place of a role in a state: out of its door towards us, and to the middle when all meet. */
export function rolePlace(look: FigureLook, spot: Spot, gather: Gathering, state: RoleState): RolePlace {
  const { out, together } = state;
  const own = lerp(TALL.inside, TALL.outside, out) * spot.size;
  const feet = spot.base + lerp(-FEET.inside, FEET.outside, out) * spot.size;
  return {
    x: lerp(spot.x, gather.x, together),
    y: feet + 8 * together,
    scale: scaleForHeight(look, lerp(own, TALL.gathered, together)),
    bob: stepping(out) + stepping(together),
    flip: together > 0 && gather.flip,
  };
}
