import type { GroundPixels } from './ground';
import { standing } from './rest';
import type { Snapshot, TextMark } from './snapshot';

/** Two snapshots of a scene, a few frames apart, and what the rules ask of them. */
export interface Moment {
  readonly now: Snapshot;
  readonly before: Snapshot;
  /** Texts that can be read and stand still. */
  readonly standing: readonly TextMark[];
  /** The same frame without its texts; null where no pixels were taken. */
  readonly ground: GroundPixels | null;
}

/** The moment that a snapshot makes with an earlier one of the same scene. */
export const momentOf = (before: Snapshot, now: Snapshot, ground: GroundPixels | null = null): Moment => ({
  now,
  before,
  standing: standing(now, before),
  ground,
});
