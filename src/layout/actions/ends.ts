import type { SceneOf } from '../../scenes/kinds';
import { COLOR } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { spotsAt } from './spots';
import { doorOf } from './stage';

/** A lit door becomes the first role's; the one nearest the middle opens the way on. */
export function actionsEnds(scene: SceneOf<'actions'>): Ends {
  const [first] = spotsAt(scene, 0);
  const last = spotsAt(scene, scene.frames - 1);
  const middle = last[Math.floor(last.length / 2)];
  if (!first || !middle) throw new Error('An actions scene has no roles.');
  return {
    takes: { door: { ...doorOf(first), color: COLOR.green } },
    offers: { door: { ...doorOf(middle), color: COLOR.green } },
    seed: doorSeed(doorOf(middle)),
  };
}
