import { step } from '../../../src/frames/box';
import { check } from '../../../src/frames/check';
import type { Finding } from '../../../src/frames/finding';
import { GroundPlan } from '../../../src/frames/ground-plan';
import { momentOf } from '../../../src/frames/moment';
import { jump, LONGEST_STEP } from '../../../src/frames/rules/jump';
import type { Snapshot } from '../../../src/frames/snapshot';
import type { Scene } from '../../../src/scenes/kinds';
import { DURATION } from '../../../src/theme/motion';
import type { Frames } from './open-page';

/** Frames from one snapshot to the next: a fifth of a second, shorter than any entrance. */
export const STRIDE = 6;

/** The first frame of the hand-over, where the next scene's ground grows over everything: it isn't judged. */
export const lastJudged = (scene: Scene): number => scene.frames - DURATION.handover - 1;

/**
 * Everything wrong in a scene: a snapshot at every STRIDE frames, the frames between
 * looked at one by one where something has moved far, and pixels wherever a text has come to rest.
 */
export async function walk(frames: Frames, scene: Scene, onFrame: () => void): Promise<Finding[]> {
  await frames.open(scene);
  const findings: Finding[] = [];
  const plan = new GroundPlan();
  let before: Snapshot | undefined;
  for (const frame of framesOf(scene)) {
    const now = await frames.measure(frame);
    if (before) {
      const calm = momentOf(before, now);
      const ground = plan.wants(calm) ? await frames.ground() : null;
      findings.push(...check({ ...calm, ground }), ...(await jumpsBetween(frames, before, now)));
    }
    before = now;
    onFrame();
  }
  return findings;
}

/** The frames of a scene that are measured, in order. */
export function framesOf(scene: Scene): number[] {
  const last = lastJudged(scene);
  const regular = Array.from({ length: Math.floor(last / STRIDE) + 1 }, (_, i) => i * STRIDE);
  return [...regular, last];
}

/** Jumps from one frame to the next between two snapshots; none is looked for where nothing has moved far enough. */
export async function jumpsBetween(frames: Frames, before: Snapshot, now: Snapshot): Promise<Finding[]> {
  const far = now.moves.some(({ from, to }) => step(from, to) > LONGEST_STEP);
  if (!far || now.frame - before.frame < 2) return [];
  const found: Finding[] = [];
  let at = await frames.measureMoves(before.frame);
  for (let frame = before.frame + 1; frame <= now.frame; frame++) {
    const next = await frames.measureMoves(frame);
    found.push(...jump(momentOf(at, next)));
    at = next;
  }
  return found;
}
