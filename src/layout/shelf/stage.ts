import { FRAME, LEFT } from '../../theme/frame';

/** Plan of the shelf scene in px. */
export const STAGE = {
  /** A step smaller than the type scale's, and no wider than to the source line when that takes two lines. */
  headline: {
    x: LEFT,
    y: 184,
    size: 96,
    maxWidth: FRAME.width - 2 * LEFT,
    besideSource: 960,
    minSize: 56,
  },
  /** The number of places, which stays the same. */
  places: { x: LEFT, y: 246, maxWidth: 500 },
  /** The service hangs over the door. */
  service: { x: 54, y: 272, width: 456, height: 100 },
  door: { x: 200, base: 796, width: 296, height: 412 },
  floorY: 792,
  cabinet: { left: 672, right: 1842, top: 226, bottom: 942, radius: 22 },
  /** Planks and what stands on them. */
  planks: { left: 690, right: 1824, top: 306, bottom: 934, height: 54, over: 8 },
  /** Head of the cabinet: whose customers, and their mix. */
  head: {
    textX: 700,
    textWidth: 320,
    longTextWidth: 470,
    gap: 16,
    middle: 266,
    mixRight: 1816,
    mixHeight: 54,
  },
  pharmacist: { x: 548, y: 932, scale: 0.2 },
  crate: { x: 262, y: 938, width: 256, height: 86, outside: -460 },
} as const;

/** A point in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
