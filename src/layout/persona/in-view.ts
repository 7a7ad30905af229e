import type { Shot } from './camera';

/** Frames in which a word makes room before the picture's edge reaches it, and comes back when it has passed. */
const ROOM = 7;

/**
 * 0–1: how much of a word there is while the camera moves: all while it has room, none by the frame in which it would be
 * cut. `shotOf` is the camera in any frame, `fits` whether a shot has room for it.
 */
export function inView(
  frame: number,
  shotOf: (frame: number) => Shot,
  fits: (shot: Shot) => boolean,
): number {
  let [ahead, behind] = [0, 0];
  for (let k = 0; k <= ROOM; k++) {
    if (fits(shotOf(frame + k))) ahead++;
    if (fits(shotOf(frame - k))) behind++;
  }
  return Math.min(ahead, behind) / (ROOM + 1);
}
