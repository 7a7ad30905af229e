import { easeInOutCubic, progress } from '../ease';
import { CLUSTERS, type Schedule } from './times';

/** Part of the push that is made again after the camera has backed away: it never stands still. */
const AGAIN = 0.25;

/** How near the camera is at a frame, 0–1 (src/layout/map/camera.ts): a slow push over the shot, away on `next`. */
export function cameraAt({ accents, end }: Schedule, frame: number): number {
  const push = progress(frame, 0, end);
  const next = accents.get('next');
  if (!next) return push;
  const back = progress(frame, next.from, CLUSTERS.back, easeInOutCubic);
  return push * (1 - back) + AGAIN * progress(frame, next.from, end - next.from) * back;
}
