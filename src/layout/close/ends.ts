import type { Told } from '../../scenes/handover';
import { doorSeed, type Ends } from '../handover/ends';
import { doorsOf } from './stage';

/** The last scene stands when it begins: the door before it opens onto it. It hands nothing on. */
export function closeEnds(scene: Told<'close'>): Ends {
  const [first] = doorsOf(scene.hues);
  if (!first) throw new Error('The end card has no doors.');
  return { takes: {}, offers: {}, seed: doorSeed(first.door) };
}
