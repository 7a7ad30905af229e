import type { SceneOf } from '../../scenes/kinds';
import { doorSeed, type Ends } from '../handover/ends';
import { houseDoor } from './house';

/** The pharmacy's door, which both sides share, opens the way on. */
export const divideEnds = (scene: SceneOf<'divide'>): Ends => ({
  takes: {},
  offers: {},
  seed: doorSeed(houseDoor(scene)),
});
