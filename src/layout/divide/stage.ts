import { FRAME } from '../../theme/frame';
import { lerp } from '../ease';

/**
 * Where things stand, px. The plank lies over the middle of a pharmacy; the height of each end over the ground is the
 * share that agrees, `whole` px for everybody.
 */
export const STAGE = {
  ground: 884,
  whole: 430,
  plank: { left: 430, right: 1490, thick: 22 },
  house: { x: FRAME.width / 2, width: 250 },
  scale: 0.098,
} as const;

/** Y of a share of all, 0–1. */
export const heightOf = (share: number): number => STAGE.ground - STAGE.whole * share;

/** The plank between two shares at a moment: level in the middle at `tilt` 0, true at 1. Y of its upper side. */
export function plankAt(high: number, low: number, tilt: number) {
  const level = heightOf((high + low) / 2);
  const left = lerp(level, heightOf(high), tilt);
  const right = lerp(level, heightOf(low), tilt);
  return { left, right, level };
}

/** Point of the plank at `t` of its length from the left. */
export const onPlank = (plank: { left: number; right: number }, t: number) => ({
  x: lerp(STAGE.plank.left, STAGE.plank.right, t),
  y: lerp(plank.left, plank.right, t),
});
