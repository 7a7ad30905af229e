import type { SceneOf } from '../../scenes/kinds';
import type { Ends } from '../handover/ends';
import { basketsOf, STAGE } from './stage';

/** The empty part of the first basket grows into the next ground. */
export function potentialEnds(scene: SceneOf<'potential'>): Ends {
  const { x, height, filled } = basketsOf(scene)[0]!;
  const empty = Math.max(1, height - filled);
  return {
    takes: {},
    offers: {},
    seed: { shape: 'capsule', x, y: STAGE.floor - filled - empty / 2, width: STAGE.width, height: empty },
  };
}
