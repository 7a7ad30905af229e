import type { SceneOf } from '../../scenes/kinds';
import type { Ends } from '../handover/ends';
import { roadsOf, STAGE } from './stage';

/** The board after the change grows into the next ground. */
export function slopeEnds(scene: SceneOf<'slope'>): Ends {
  const y = roadsOf(scene)[0]?.boards.after ?? (STAGE.floor + STAGE.top) / 2;
  const { width, height } = STAGE.board;
  return { takes: {}, offers: {}, seed: { shape: 'capsule', x: STAGE.post.right, y, width, height } };
}
