import { idleAt } from '../../figures/idle';
import type { SceneOf } from '../../scenes/kinds';
import { membersOf } from './cast';
import { HOLD } from './times';

/** The poster is looked for from this many frames before the end, and then ever nearer to the beginning of the hold. */
const FROM_END = 30;

/**
 * The frame of the end card, counted from its start, that stands for the film: the whole picture at rest and all eyes
 * open. Throws when there is none within the hold: then somebody would have to blink less.
 */
export function posterFrame(scene: SceneOf<'close'>): number {
  const ids = membersOf(scene).map(({ id }) => id);
  const last = Math.max(0, scene.frames - FROM_END);
  const first = Math.max(0, scene.frames - HOLD);
  for (let frame = last; frame >= first; frame--)
    if (ids.every((id) => !idleAt(frame, id).blink)) return frame;
  throw new Error('Somebody blinks in every frame of the end card.');
}
