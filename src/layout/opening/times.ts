import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';

/** When the parts of the opening happen, frames. */
export interface OpeningTimes {
  /** The crowd hurries along from here, for so many frames, and strolls on from then. */
  readonly rush: { readonly from: number; readonly frames: number };
  /** The doors begin to open. */
  readonly doors: number;
  /** The first passer-by may go in. */
  readonly enter: number;
  /** Two are seen with what they need, from here until the question; absent when nobody speaks of it. */
  readonly lists: { readonly from: number; readonly to: number } | undefined;
  readonly end: number;
}

/** Shortest hurry in frames: any quicker and people would fly. */
const RUSH = 130;

/** Times of an opening. Doors that have no beat open with the first line. */
export function openingTimes({ beats, frames }: SceneOf<'opening'>): OpeningTimes {
  const rush = Math.max(RUSH, beats.almost + DURATION.move);
  const doors = beats.doors ?? beats.almost;
  return {
    rush: { from: 0, frames: rush },
    doors,
    enter: Math.max(doors + DURATION.enter, rush * 0.7),
    lists: beats.lists === undefined ? undefined : { from: beats.lists, to: beats.question ?? frames },
    end: frames,
  };
}
