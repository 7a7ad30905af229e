import { edgesOf, type Spot, type Told } from './stage';

/** Between which x what a role works on is seen, px. */
export interface Window {
  readonly left: number;
  readonly right: number;
}

/** Px that it begins behind the door, and ends past the work: its outline is whole. */
const UNDER = 6;
const PAST = 8;
/** A smaller share of the work isn't shown: it would be a sliver. */
const LEAST = 0.2;

/**
 * What a role works on stands still in the wall while doors pass before it: it is seen from the role's own door to
 * the leaf of the next.
 */
export function windowOf(spots: readonly Spot[], i: number, { words }: Told): Window {
  const next = spots[i + 1];
  const end = words.x + words.width + PAST;
  return { left: edgesOf(spots[i]!).right - UNDER, right: next ? Math.min(end, edgesOf(next).left) : end };
}

/** Whether enough of the work, which is as wide as the words over it, is seen through a window. */
export const isSeen = ({ left, right }: Window, { words: { x, width } }: Told): boolean =>
  Math.min(right, x + width) - Math.max(left, x) >= LEAST * width;
