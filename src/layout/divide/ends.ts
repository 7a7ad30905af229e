import type { SceneOf } from '../../scenes/kinds';
import { COLOR } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { houseDoor } from './house';

/** The pharmacy's door, which both sides share, opens the way on. */
export function divideEnds(scene: SceneOf<'divide'>): Ends {
  const door = houseDoor(scene);
  return { takes: {}, offers: { door: { ...door, color: COLOR.green } }, seed: doorSeed(door) };
}
