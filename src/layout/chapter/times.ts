import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress } from '../ease';
import { LANDED } from '../handover/carry';

/** Frames until a point comes that no line tells. */
const NEXT = 60;
/** Frames after the door has begun to open until somebody comes out. */
const OUT = 9;
/** Room, door, title and what is worked on have all but come when the scene before has gone: it opens on a whole picture. */
const AHEAD = 18;

/** The frame of each point: on its own line, or a while after the one before. */
export function pointFrames({ beats, points }: SceneOf<'chapter'>): number[] {
  const frames: number[] = [];
  for (const at of [beats.decide, beats.second, beats.third].slice(0, points.length))
    frames.push(at ?? frames.at(-1)! + NEXT);
  return frames;
}

/** Frame at which the door opens: when it has landed, if it is carried into the scene. */
const opens = ({ arrival, beats }: SceneOf<'chapter'>): number =>
  arrival?.kind === 'door' ? Math.max(beats.enter, LANDED) : beats.enter;

/** What is there of the chapter; 0–1 all. `work` counts frames. */
export function chapterAt(frame: number, scene: SceneOf<'chapter'>) {
  const open = opens(scene);
  return {
    room: progress(frame, -AHEAD, DURATION.enter, easeOutCubic),
    door: progress(frame, -AHEAD, DURATION.settle, easeOutCubic),
    open: progress(frame, open, DURATION.enter, easeOutCubic),
    out: progress(frame, open + OUT, DURATION.settle, easeInOutCubic),
    title: progress(frame, -AHEAD, DURATION.settle),
    points: pointFrames(scene).map((at) => progress(frame, at, DURATION.enter, easeOutCubic)),
    work: frame + AHEAD,
    waves: scene.beats.last,
  };
}
