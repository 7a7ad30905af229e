import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress, springTo } from '../ease';

const EVERY = 12;
/** Frames until the others rise when nothing tells them to, and until the note comes. */
const AFTER = { second: 70, note: 60 } as const;

const secondFrame = ({ beats }: SceneOf<'podium'>) => beats.second ?? beats.first + AFTER.second;

/** How far the i-th step is; 0–1 all. Its number stands when it has risen. */
export function stepAt(frame: number, scene: SceneOf<'podium'>, i: number) {
  const { beats } = scene;
  const start = i === 0 ? beats.first : secondFrame(scene) + (i - 1) * EVERY * 2;
  const t = progress(frame, start, DURATION.move, easeInOutCubic);
  return {
    entered: springTo(frame, beats.steps + 8 + i * EVERY),
    risen: t,
    number: progress(frame, start + DURATION.move, DURATION.exit, easeOutCubic),
    /** Frame at which somebody has come up. */
    up: start + DURATION.move,
  };
}

/** The frame at which the note comes: when it is told, or when all have risen. */
export const noteFrame = (scene: SceneOf<'podium'>): number =>
  scene.beats.firm ?? secondFrame(scene) + DURATION.move + AFTER.note;
