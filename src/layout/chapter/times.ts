import type { Told } from '../../scenes/handover';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress } from '../ease';

/** Frames until a point comes that no line tells. */
const NEXT = 60;
/** Frames after the door has begun to open until somebody comes out. */
const OUT = 9;
/** The door opens so long before its beat: on that it stands open, and somebody comes out. */
const AHEAD = 20;

/** The frame of each point: on its own line, or a while after the one before. */
export function pointFrames({ beats, points }: Told<'chapter'>): number[] {
  const frames: number[] = [];
  for (const at of [beats.decide, beats.second, beats.third].slice(0, points.length))
    frames.push(at ?? frames.at(-1)! + NEXT);
  return frames;
}

/** What is there of the chapter; 0–1 all, `work` counts frames. Room, title and what is worked on stand from the start. */
export function chapterAt(frame: number, scene: Told<'chapter'>) {
  const open = scene.beats.enter - AHEAD;
  return {
    open: progress(frame, open, DURATION.enter, easeOutCubic),
    out: progress(frame, open + OUT, DURATION.settle, easeInOutCubic),
    points: pointFrames(scene).map((at) => progress(frame, at, DURATION.enter, easeOutCubic)),
    work: frame,
    waves: scene.beats.last,
  };
}
