import { type BodyName, bodyOf } from './bodies';
import type { FigureLook } from './look';

/** What a figure is doing; which body draws it depends on the look. `stride` hands something over. */
export const POSES = [
  'stand',
  'walk',
  'stride',
  'point',
  'arms-crossed',
  'relaxed',
  'sit',
  'crouch',
  'wheelchair',
] as const;
export type Pose = (typeof POSES)[number];

const BODY_OF_POSE = {
  walk: 'walking',
  stride: 'dancer',
  point: 'pointing',
  'arms-crossed': 'crossed-arms',
  relaxed: 'resting',
  crouch: 'squat',
  wheelchair: 'wheelchair',
} as const satisfies Partial<Record<Pose, BodyName>>;

/** The seat that suits what the look wears: jackets have one sitting body, the others alternate by hair colour. */
function seat(look: FigureLook): BodyName {
  if (look.jacket) return 'closed-legs';
  return look.face === 'Calm' ? 'hands-back' : 'one-leg';
}

/**
 * The same person doing something else. "stand" is the look's own body; who uses a wheelchair stays in it whatever the
 * intent.
 */
export function inPose(look: FigureLook, pose: Pose): FigureLook {
  if (look.body === 'wheelchair' || pose === 'stand') return look;
  return { ...look, body: pose === 'sit' ? seat(look) : BODY_OF_POSE[pose] };
}

/** True when the look sits: on a chair that the scene draws, on the ground, or in a wheelchair. */
export function isSitting(look: FigureLook): boolean {
  return bodyOf(look.body).kind === 'sitting';
}
