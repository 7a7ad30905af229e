import { idleAt } from '../figures/idle';
import { membersOf } from '../layout/close/cast';
import { HOLD } from '../layout/close/times';
import { typedPeople } from '../layout/types/people';
import type { Scene } from '../scenes/kinds';
import { DURATION } from '../theme/motion';

/** Frames before the end, or before the way to the next scene, at which a picture has come to rest. */
const REST = { end: 30, handover: 20 } as const;
/** A scene that hands over is at rest for so many frames before that, at least. */
const CALM = 30;

/** Who idles in the scenes that posters are taken from. */
function idlers(scene: Scene): string[] {
  if (scene.kind === 'close') return membersOf(scene).map(({ id }) => id);
  if (scene.kind === 'types') return typedPeople(scene).map(({ who }) => who.id);
  return scene.kind === 'chapter' ? [scene.id] : [];
}

/** First and last frame that may stand for a scene: everything told, nothing on its way. */
function atRest({ kind, frames }: Scene): readonly [number, number] {
  if (kind === 'close') return [Math.max(0, frames - HOLD), Math.max(0, frames - REST.end)];
  const last = Math.max(0, frames - DURATION.handover - REST.handover);
  return [Math.max(0, last - CALM), last];
}

/** The frame, counted from the scene's start, that stands for it: whole, at rest, and with as few eyes closed as can be. */
export function stillFrame(scene: Scene): number {
  const ids = idlers(scene);
  const [first, last] = atRest(scene);
  const frames = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const closed = frames.map((frame) => ids.filter((id) => idleAt(frame, id).blink).length);
  return frames[closed.indexOf(Math.min(...closed))] ?? last;
}
