import type { SceneOf } from '../../scenes/kinds';
import { RIGHT } from '../../theme/frame';

/** Px: the floor, a full score's height, a step's width, the middle of the first, how tall somebody stands. */
export const STAGE = { floor: 846, whole: 350, width: 372, right: RIGHT, person: 316 } as const;

/** Where the first, second and third stand, from the left. */
const PLACES = [1, 0, 2] as const;
const FULL_SCORE = 100;

/** A step of the podium. */
export interface Step {
  /** px: its middle, and its whole height. */
  readonly x: number;
  readonly height: number;
}

/** The steps, as high as their scores are, the first in the middle. */
export function stepsOf({ steps }: SceneOf<'podium'>): Step[] {
  const left = STAGE.right - steps.length * STAGE.width;
  return steps.map(({ score }, i) => ({
    x: left + (PLACES[i]! + 0.5) * STAGE.width,
    height: (STAGE.whole * Math.max(0, score.value)) / FULL_SCORE,
  }));
}
