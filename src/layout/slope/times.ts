import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeOutCubic, progress, springTo } from '../ease';

/** Frames in which a road is walked, and until the next one when nothing tells when. */
export const WALK = 78;
const NEXT = 84;

/** The frame at which a road begins to be walked. */
export const roadFrame = ({ beats }: SceneOf<'slope'>, i: number): number =>
  i === 0 ? beats.after : (beats.largest ?? beats.after + NEXT);

/** What is there of the i-th road; 0–1 all. The number after stands when the road is walked. */
export function roadAt(frame: number, scene: SceneOf<'slope'>, i: number) {
  const start = roadFrame(scene, i);
  const first = i === 0 ? scene.beats.before + 20 : start - 12;
  return {
    before: springTo(frame, first),
    walked: progress(frame, start, WALK),
    after: springTo(frame, start + WALK),
  };
}

/** How far the posts have risen, 0–1. */
export const postAt = (frame: number, { beats }: SceneOf<'slope'>, side: 'before' | 'after'): number =>
  progress(frame, beats.before + (side === 'before' ? 0 : 14), DURATION.enter, easeOutCubic);
