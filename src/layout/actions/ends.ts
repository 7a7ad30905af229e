import type { SceneOf } from '../../scenes/kinds';
import { COLOR } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { columnsOf } from './stage';

/** A lit door becomes the first role's; the one nearest the middle opens the way on. */
export function actionsEnds(scene: SceneOf<'actions'>): Ends {
  const columns = columnsOf(scene.roles.length);
  const [first] = columns;
  const middle = columns[Math.floor(columns.length / 2)];
  if (!first || !middle) throw new Error('An actions scene has no roles.');
  return {
    takes: { door: { ...first.door, color: COLOR.green } },
    offers: { door: { ...middle.door, color: COLOR.green } },
    seed: doorSeed(middle.door),
  };
}
