import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress, springTo } from '../ease';

/** Frames until the other baskets come when nothing tells when, from one to the next, and from a basket to its gap. */
const AFTER = { others: 100, every: 14, gap: 34 } as const;

/** The frame at which all baskets are seen. */
export const othersFrame = ({ beats }: SceneOf<'potential'>): number =>
  beats.second ?? beats.gap + AFTER.others;

/** How far the picture has opened to all baskets, 0–1; one basket alone is never left. */
export const openAt = (frame: number, scene: SceneOf<'potential'>): number =>
  scene.rows.length === 1 ? 0 : progress(frame, othersFrame(scene), DURATION.move, easeInOutCubic);

/** What is there of the i-th basket; 0–1 all. */
export function basketAt(frame: number, scene: SceneOf<'potential'>, i: number) {
  const { beats } = scene;
  const come = i === 0 ? beats.basket + 6 : othersFrame(scene) + 10 + i * AFTER.every;
  const gap = i === 0 ? beats.gap : come + AFTER.gap;
  return {
    come: springTo(frame, come),
    filled: progress(frame, come + 14, DURATION.enter, easeOutCubic),
    gap: progress(frame, gap, DURATION.settle, easeOutCubic),
    offers: gap,
  };
}

/** How far the motive has been said, 0–1; it gives way when the other baskets come. */
export function motiveAt(frame: number, scene: SceneOf<'potential'>): number {
  const { motive } = scene.beats;
  if (motive === undefined) return 0;
  const gone = scene.rows.length === 1 ? 0 : progress(frame, othersFrame(scene) - 8, DURATION.exit);
  return springTo(frame, motive) * (1 - gone);
}
