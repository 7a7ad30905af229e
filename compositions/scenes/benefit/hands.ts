import { type ArmPose, gestureAt } from '../../../src/figures/gesture';

/** Both hold out a hand in the same way, so that the hands meet. */
const SEED = 'hands';
const NEVER = 100_000;

const offered = (frame: number, from: number, until: number, hand: ArmPose['hand']): ArmPose | undefined => {
  const pose = gestureAt(frame, { kind: 'offer', from: Math.round(from), until }, SEED);
  return pose && { ...pose, hand: pose.hand === 'flat' ? hand : pose.hand };
};

/** The arm of one who gives the other the hand from a frame on: closed around the other's. */
export const handGiven = (frame: number, from: number): ArmPose | undefined =>
  offered(frame, from, NEVER, 'rest');

/** The arm of one who points straight ahead, at what stands before them. */
export const showing = (frame: number, from: number, until: number): ArmPose | undefined =>
  offered(frame, from, until, 'finger');
