import type { SceneOf } from '../../scenes/kinds';
import { COLOR } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { carriedDoor, doorsOf } from './stage';

/** The last scene takes over a door, which shows its own colour as it opens, and hands nothing on. */
export function closeEnds(scene: SceneOf<'close'>): Ends {
  const doors = doorsOf(scene.hues);
  const middle = doors[carriedDoor(doors.length)];
  if (!middle) throw new Error('The end card has no doors.');
  return {
    takes: { door: { ...middle.door, color: COLOR.green } },
    offers: {},
    seed: doorSeed(middle.door),
  };
}
