import { FRAME } from '../../theme/frame';
import { clamp01, lerp } from '../ease';

/** How much nearer the camera is at the end of the shot than at its start (ART.md, Motion: 1.00 to 1.06). */
const PUSH = 1.06;

/**
 * A slow push toward the frame's middle that ends in the fitted view. Before its end everything is nearer to the
 * middle and thereby as clear of the text in the corners.
 */
const MIDDLE = { x: FRAME.width / 2, y: FRAME.height / 2 } as const;

/** Scale of the camera at `t`, 1/1.06 at the start and 1 at the end. */
export const cameraScale = (t: number): number => lerp(1 / PUSH, 1, clamp01(t));

/** Where a point of the map is seen at `t`, px. */
export function seenAt(t: number, { x, y }: { readonly x: number; readonly y: number }) {
  const scale = cameraScale(t);
  return { x: MIDDLE.x + (x - MIDDLE.x) * scale, y: MIDDLE.y + (y - MIDDLE.y) * scale };
}
