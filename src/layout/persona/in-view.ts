import { FRAME, LEFT } from '../../theme/frame';
import type { Shot } from './camera';

/** Frames in which a word makes room before the picture's edge reaches it, and in which it comes when it has passed. */
const ROOM = { leaves: 4, comes: 1 } as const;
/** px per frame from which the picture moves, and px to its edge that a word then keeps: the margin is for what rests. */
const MOVING = { from: 1, edge: 14 } as const;

/** Tells whether a shot has room for a word that keeps to a margin, px. */
export type Fits = (shot: Shot, margin: number) => boolean;

/** px that the edges of the picture move until the next frame. */
function speedAt(frame: number, shotOf: (frame: number) => Shot): number {
  const [a, b] = [shotOf(frame), shotOf(frame + 1)];
  const left = Math.abs(b.shift - a.shift);
  return Math.max(left, Math.abs(b.shift + b.scale * FRAME.width - a.shift - a.scale * FRAME.width));
}

/**
 * 0–1: how much of a word there is while the camera moves: all while it has room, none by the frame in which it would be
 * cut. `shotOf` is the camera in any frame, `fits` whether a shot has room for it.
 */
export function inView(frame: number, shotOf: (frame: number) => Shot, fits: Fits): number {
  const at = (f: number) => fits(shotOf(f), speedAt(f, shotOf) > MOVING.from ? MOVING.edge : LEFT);
  let [ahead, behind] = [0, 0];
  for (let k = 0; k <= ROOM.leaves; k++) if (at(frame + k)) ahead++;
  for (let k = 0; k <= ROOM.comes; k++) if (at(frame - k)) behind++;
  return Math.min(ahead / (ROOM.leaves + 1), behind / (ROOM.comes + 1));
}
