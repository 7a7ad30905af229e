import { FRAME } from '../../theme/frame';
import { clamp01, lerp } from '../ease';

/** How much nearer the camera is at the end of the shot than at its start (ART.md, Motion: 1.00 to 1.06). */
const PUSH = 1.06;

const MIDDLE = { x: FRAME.width / 2, y: FRAME.height / 2 } as const;

/**
 * SVG transform of everything that lies on the map, when the shot has come `t` (0–1): a slow push toward the frame's
 * middle that ends in the fitted view. The view is fitted for the end; before it, everything is nearer to the middle
 * and thereby as clear of the text in the corners. Undefined at the end: nothing moves any more.
 */
export function cameraTransform(t: number): string | undefined {
  const scale = cameraScale(t);
  if (scale === 1) return undefined;
  const rest = 1 - scale;
  return `translate(${MIDDLE.x * rest} ${MIDDLE.y * rest}) scale(${scale})`;
}

/** Scale of the camera at `t`, 1/1.06 at the start and 1 at the end. */
export const cameraScale = (t: number): number => lerp(1 / PUSH, 1, clamp01(t));

/** Where a point of the map is seen at `t`, px. */
export function seenAt(t: number, { x, y }: { readonly x: number; readonly y: number }) {
  const scale = cameraScale(t);
  return { x: MIDDLE.x + (x - MIDDLE.x) * scale, y: MIDDLE.y + (y - MIDDLE.y) * scale };
}
