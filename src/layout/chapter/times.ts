import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress } from '../ease';

/** Frames until a point comes that no line tells. */
const NEXT = 60;
/** Frames after `enter` at which the door opens, and at which somebody comes out. */
const AFTER = { open: 16, out: 34, work: 20 } as const;

/** The frame of each point: on its own line, or a while after the one before. */
export function pointFrames({ beats, points }: SceneOf<'chapter'>): number[] {
  const frames: number[] = [];
  for (const at of [beats.decide, beats.second, beats.third].slice(0, points.length))
    frames.push(at ?? frames.at(-1)! + NEXT);
  return frames;
}

/** What is there of the chapter; 0–1 all. `work` counts frames. */
export function chapterAt(frame: number, scene: SceneOf<'chapter'>) {
  const { enter, decide, last } = scene.beats;
  return {
    door: progress(frame, 2, DURATION.settle, easeOutCubic),
    open: progress(frame, enter + AFTER.open, DURATION.enter, easeOutCubic),
    out: progress(frame, enter + AFTER.out, DURATION.settle, easeInOutCubic),
    title: progress(frame, enter + AFTER.open, DURATION.settle),
    points: pointFrames(scene).map((at) => progress(frame, at, DURATION.enter, easeOutCubic)),
    work: frame - decide - AFTER.work,
    waves: last,
  };
}
