import { type ArmPose, gestureAt } from '../../../src/figures/gesture';

/** Both hold out a hand in the same way, so that the hands meet. */
const SEED = 'hands';
const NEVER = 100_000;

/** The arm of one who gives the other the hand from a frame on. */
export const handGiven = (frame: number, from: number): ArmPose | undefined =>
  gestureAt(frame, { kind: 'offer', from: Math.round(from), until: NEVER }, SEED);
