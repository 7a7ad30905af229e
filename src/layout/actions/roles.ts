import { palmOf, scaleForHeight } from '../../figures/anchors';
import { armOf } from '../../figures/arm-bodies';
import { GESTURE, type Gesture, gestureAt, withFreeArm } from '../../figures/gesture';
import type { LookTo, Side } from '../../figures/head-turn';
import type { FigureLook } from '../../figures/look';
import { shoesOfLook } from '../../figures/reach';
import { type RoleName, roleLook } from '../../figures/roles';
import type { Told } from '../../scenes/handover';
import { lerp } from '../ease';
import { type Spot, STAGE, sizeOf } from './stage';
import { MOVE, type RoleState, recapFrame, roleFrames } from './times';

export type RoleFigure = Told<'actions'>['roles'][number]['figure'];

const LOOKS: Record<RoleFigure, RoleName> = {
  'category-manager': 'categoryManager',
  'region-manager': 'regionManager',
  'pharmacy-manager': 'pharmacist',
  marketer: 'marketer',
  supplier: 'supplier',
};

/** The fixed cast's look for a role of the scene. */
export const lookOfRole = (figure: RoleFigure): FigureLook => roleLook(LOOKS[figure]);

/** Frames after it got the word at which a role lifts a hand to what it works on, as long as it has the word. */
const SHOWS = 5;
/** Frames from all having become one until the first waves, and to the next who does. */
const WAVES = { after: MOVE + 14, every: 9 } as const;

/** What a role's free arm does: it shows what is worked on while it has the word; at last it waves, if an arm is free. */
export function gestureOf(scene: Told<'actions'>, i: number, frame: number, state: RoleState): Gesture {
  const { together } = scene.beats;
  const { figure } = scene.roles[i]!;
  if (together !== undefined && frame >= together && armOf(lookOfRole(figure).body))
    return { kind: 'wave', from: together + WAVES.after + i * WAVES.every };
  const from = frame - state.since + SHOWS;
  return { kind: 'touch', from, until: Math.max(from + 1, frame - state.over) };
}

/** Where a role looks: to whoever has the word, ahead while it has that itself and in the row, at last to the middle. */
export function looksOf(scene: Told<'actions'>, i: number): LookTo[] {
  const to = (other: number): Side => (other < i ? 'left' : 'right');
  const told = roleFrames(scene).map((at, other) => ({ at, to: to(other) }));
  const middle: Side =
    scene.beats.together !== undefined && i > (scene.roles.length - 1) / 2 ? 'left' : 'right';
  return [...told, { at: recapFrame(scene), to: middle }];
}

/** How tall a role is drawn behind a door of size 1, on its threshold and when it has the word, px. */
const TALL = { inside: 400, threshold: 446, forward: 468 } as const;
/** Px that the feet are lower than the sill then. */
const FEET = { inside: -14, threshold: 15, forward: 25 } as const;
/** Px that one lifts from the ground at most while walking, and steps on the way. */
const STEP = { px: 5, steps: 3 } as const;

/** Where a role stands and how. */
export interface RolePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Px over the ground. */
  readonly bob: number;
}

const stepping = (t: number): number => STEP.px * Math.abs(Math.sin(Math.PI * STEP.steps * t));

/** Px between a foot and the leaf of its door, and what is worked on, at least. */
const CLEAR = 10;

/** Px from the middle of a narrow door at which somebody of this size stands, clear of its leaf. */
const besideLeaf = (look: FigureLook, scale: number, { width }: Spot): number =>
  Math.max(0, shoesOfLook(look, scale).left + CLEAR - width / 2);

/** Px that the palm lies over the edge of what is worked on, and the most that somebody stands aside for it. */
const TOUCH = { over: 10, aside: 120 } as const;

/**
 * Px from the middle of a door at which a role of this size touches what begins `away` px from there: with its palm, or
 * with its fingers where its feet would reach as far as that.
 */
function aside(look: FigureLook, scale: number, id: string, away: number): number {
  const pose = gestureAt(GESTURE.raise, { kind: 'touch', from: 0, until: 4 * GESTURE.raise }, id);
  const palm = pose && palmOf({ look, x: 0, y: 0, scale }, pose);
  if (!palm) return 0;
  const { right } = shoesOfLook(withFreeArm(look) ?? look, scale);
  return Math.max(0, Math.min(TOUCH.aside, away + TOUCH.over - palm.x, away - CLEAR - right));
}

/**
 * Place of a role in a state: out of its door on the threshold; while it has the word a step further and to the side of
 * what it works on, which begins at `work` px, so that its hand lies on it.
 */
export function rolePlace(
  look: FigureLook,
  spot: Spot,
  { out, lit }: RoleState,
  id: string,
  work: number,
): RolePlace {
  const between = (of: typeof TALL | typeof FEET) =>
    lerp(lerp(of.inside, of.threshold, out), of.forward, lit) * sizeOf(spot);
  const scale = scaleForHeight(look, between(TALL));
  return {
    x: spot.x + lerp(besideLeaf(look, scale, spot), aside(look, scale, id, work - spot.x), lit),
    y: STAGE.base + between(FEET),
    scale,
    bob: stepping(out),
  };
}
