import type { SceneOf } from '../../scenes/kinds';
import type { Ends } from '../handover/ends';
import { STAGE, stepsOf } from './stage';

/** The first step grows into the next ground. */
export function podiumEnds(scene: SceneOf<'podium'>): Ends {
  const { x, height } = stepsOf(scene)[0]!;
  return {
    takes: {},
    offers: {},
    seed: { shape: 'capsule', x, y: STAGE.floor - height / 2, width: STAGE.width, height },
  };
}
