import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { doorsOf } from './stage';

/** The last scene takes over a door and hands nothing on. */
export function closeEnds(scene: SceneOf<'close'>): Ends {
  const [first] = doorsOf(scene.hues);
  if (!first) throw new Error('The end card has no doors.');
  return {
    takes: { door: { ...first.door, color: hue(first.hue).fill } },
    offers: {},
    seed: doorSeed(first.door),
  };
}
