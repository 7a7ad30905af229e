import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeOutCubic, progress, springTo } from '../ease';

/** Frames of a leap onto the plank, between two who leap, of leaving the picture, and from one common thing to the next. */
const LEAP = { frames: 34, every: 3, after: 26, px: 90 } as const;
export const LEAVE = 110;
const NEXT_COMMON = 45;
/** The plank tilts in so many frames; the share of the low end comes by itself if nothing tells when. */
const TILT = 40;
const LOW_AFTER = 60;

/** The frame at which the plank tilts: when it is told, or when all have come up. */
export const firstFrame = ({ parts, first }: SceneOf<'divide'>['beats']): number =>
  first ?? parts + LEAP.after + 3 * LEAP.frames;

/** What has happened by a frame; 0–1 all. */
export function timesAt(frame: number, { beats, common }: SceneOf<'divide'>) {
  const first = firstFrame(beats);
  const low = beats.second ?? first + LOW_AFTER;
  const gone = progress(frame, beats.parts, DURATION.exit, easeInCubic);
  return {
    common: common.map((_, i) => springTo(frame, beats.common + 20 + i * NEXT_COMMON) * (1 - gone)),
    built: progress(frame, beats.parts + 4, DURATION.settle, easeOutCubic),
    statement: springTo(frame, first - 8),
    tilt: progress(frame, first, TILT, easeInOutCubic),
    high: progress(frame, first + TILT, DURATION.exit, easeOutCubic),
    low: progress(frame, Math.max(low, first + TILT), DURATION.exit, easeOutCubic),
    door: beats.third === undefined ? 0 : progress(frame, beats.third, DURATION.enter, easeOutCubic),
  };
}

/** How far the i-th has leapt onto the plank, 0–1, and px over the way. */
export function leapAt(frame: number, { beats }: SceneOf<'divide'>, i: number) {
  const t = progress(frame, beats.parts + LEAP.after + i * LEAP.every, LEAP.frames);
  return { t: easeInOutCubic(t), hop: LEAP.px * Math.sin(Math.PI * t) };
}
