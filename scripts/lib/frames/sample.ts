import { check } from '../../../src/frames/check';
import { momentOf } from '../../../src/frames/moment';
import { grouped, type SceneReport } from '../../../src/frames/report';
import { pick, seededRandom } from '../../../src/layout/random';
import type { Frames } from './open-page';
import type { SceneToCheck } from './scenes';
import { jumpsBetween, lastJudged, STRIDE } from './walk';

/** Moments drawn by lot are the same in every run: a test that fails today fails tomorrow. */
const SEED = 'check-frames';

interface Draw {
  readonly at: SceneToCheck;
  readonly frame: number;
}

/** So many moments, spread over the scenes by lot: each scene once before any is looked at again. */
export function drawLots(scenes: readonly SceneToCheck[], count: number): Draw[] {
  const random = seededRandom(SEED);
  const left: SceneToCheck[] = [];
  return Array.from({ length: count }, () => {
    if (left.length === 0) left.push(...scenes);
    const at = pick(random, left);
    left.splice(left.indexOf(at), 1);
    const span = lastJudged(at.scene) - STRIDE;
    return { at, frame: STRIDE + Math.floor(random() * Math.max(1, span)) };
  });
}

/** Everything wrong at one moment of a scene, pixels included. */
export async function checkMoment(frames: Frames, { at, frame }: Draw): Promise<SceneReport> {
  await frames.open(at.scene);
  const before = await frames.measure(frame - STRIDE);
  const now = await frames.measure(frame);
  const findings = check(momentOf(before, now, await frames.ground()));
  return { scene: at.about, findings: grouped([...findings, ...(await jumpsBetween(frames, before, now))]) };
}
