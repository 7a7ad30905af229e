import { easeInOutCubic, progress } from '../layout/ease';
import { seededRandom } from '../layout/random';
import { type ArmBody, armOf } from './arm-bodies';
import type { HandName } from './hands';
import type { FigureLook } from './look';

/** The free arm in one frame. Degrees from hanging down: 90 reaches forwards, 180 points up. */
export interface ArmPose {
  readonly hand: HandName;
  readonly upper: number;
  readonly fore: number;
  /** Of the hand, as the bones are. */
  readonly wrist: number;
}

/** Something an arm does. Frames are those of the scene. */
export type Gesture =
  | { readonly kind: 'wave'; readonly from: number; readonly cycles?: number | undefined }
  | { readonly kind: 'offer' | 'point' | 'touch'; readonly from: number; readonly until: number };

/** Frames to raise or lower the arm, and of one wave to and fro. */
export const GESTURE = { raise: 12, lower: 12, wave: 16 } as const;
const WAVES = 3;

/** The arm as it hangs, and at the height of each gesture. */
const HANGING: ArmPose = { hand: 'rest', upper: 15, fore: 9, wrist: 6 };
const RAISED: Readonly<Record<Gesture['kind'], ArmPose>> = {
  wave: { hand: 'open', upper: 66, fore: 162, wrist: 168 },
  offer: { hand: 'flat', upper: 34, fore: 98, wrist: 92 },
  touch: { hand: 'flat', upper: 36, fore: 54, wrist: 60 },
  point: { hand: 'finger', upper: 62, fore: 124, wrist: 128 },
};

/** Degrees to either side of a waving forearm, how much further its hand bends, and how far it trails behind. */
const WAVE = { fore: 15, wrist: 13, trail: 0.12 } as const;
/** People differ by up to this many degrees in how high they raise an arm, and by this share in tempo. */
const PERSONAL = { degrees: 7, tempo: 0.2 } as const;

const tempoOf = (seed: string) => 1 + PERSONAL.tempo * (seededRandom(`tempo ${seed}`)() - 0.5);

/** Frame at which a gesture is over and the arm hangs again. */
export function gestureEnd(gesture: Gesture, seed: string): number {
  if (gesture.kind !== 'wave') return gesture.until;
  const cycles = gesture.cycles ?? WAVES;
  return gesture.from + GESTURE.raise + Math.round(cycles * GESTURE.wave * tempoOf(seed)) + GESTURE.lower;
}

const between = (a: ArmPose, b: ArmPose, t: number, hand: HandName): ArmPose => {
  const mix = (key: 'upper' | 'fore' | 'wrist') => Math.round((a[key] + (b[key] - a[key]) * t) * 10) / 10;
  return { hand, upper: mix('upper'), fore: mix('fore'), wrist: mix('wrist') };
};

/**
 * The arm of a gesture at a frame, on twos; undefined before and after it. The seed (the person's id) sets height and
 * tempo, so that two who wave never do so in unison. A gesture that ends before it has been raised is cut short.
 */
export function gestureAt(frame: number, gesture: Gesture, seed: string): ArmPose | undefined {
  const on = frame - (((frame % 2) + 2) % 2);
  const end = gestureEnd(gesture, seed);
  if (on < gesture.from || on >= end) return undefined;
  const up = progress(on, gesture.from, GESTURE.raise, easeInOutCubic);
  const down = progress(on, end - GESTURE.lower, GESTURE.lower, easeInOutCubic);
  const height = Math.min(up, 1 - down);
  const full = RAISED[gesture.kind];
  const lift = PERSONAL.degrees * (seededRandom(`lift ${seed}`)() - 0.5) * 2;
  const raised = { ...full, upper: full.upper + lift };
  const pose = between(HANGING, raised, height, height > 0.3 ? full.hand : HANGING.hand);
  if (gesture.kind !== 'wave') return pose;
  const turns = (on - gesture.from - GESTURE.raise / 2) / (GESTURE.wave * tempoOf(seed));
  const swing = (behind: number) => height * Math.sin(2 * Math.PI * (turns - behind));
  return {
    ...pose,
    fore: Math.round((pose.fore + WAVE.fore * swing(0)) * 10) / 10,
    wrist: Math.round((pose.wrist + WAVE.fore * swing(0) + WAVE.wrist * swing(WAVE.trail)) * 10) / 10,
  };
}

/** Who has no arm free stands like this to get one; those who sit on the ground or a chair lean on both. */
const FREED: Partial<Record<FigureLook['body'], ArmBody>> = {
  'crossed-arms': 'resting',
  pointing: 'resting',
  dancer: 'resting',
};

/** The same person with an arm to gesture with; undefined for those who sit on both hands (all but the wheelchair). */
export function withFreeArm(look: FigureLook): FigureLook | undefined {
  if (armOf(look.body)) return look;
  const body = FREED[look.body];
  return body && { ...look, body };
}
