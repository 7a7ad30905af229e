import { easeInOutCubic, lerp, progress } from '../ease';
import type { Schedule } from './schedule';
import { HEART, seen, toldView, VIEWS, type View } from './stage';
import type { Point } from './types';

const between = (a: View, b: View, t: number): View => ({
  x: lerp(a.x, b.x, t),
  y: lerp(a.y, b.y, t),
  scale: lerp(a.scale, b.scale, t),
});

/** How far sources and heart have made room for the segments at a frame, 0–1. */
const toldAt = ({ leave }: Schedule, frame: number): number =>
  progress(frame, leave.from, leave.to - leave.from, easeInOutCubic);

/** How sources and heart are seen at a frame. */
export function viewAt(when: Schedule, frame: number): View {
  const { pan } = when;
  const panned = progress(frame, pan.from, pan.to - pan.from, easeInOutCubic);
  return between(
    between(VIEWS.gathered, VIEWS.flowing, panned),
    toldView(when.kept !== undefined),
    toldAt(when, frame),
  );
}

/** Where the heart's tip is in the picture at a frame: dots set out from it. */
export const tipAt = (when: Schedule, frame: number): Point =>
  seen({ x: HEART.tip, y: HEART.y }, viewAt(when, frame));
