import type { SceneOf } from '../../scenes/kinds';
import { COLOR } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { door } from './stage';

/** One department's door becomes the next one's, or opens on what follows. */
export const chapterEnds = (_scene: SceneOf<'chapter'>): Ends => {
  const carried = { ...door(), color: COLOR.green };
  return { takes: { door: carried }, offers: { door: carried }, seed: doorSeed(door()) };
};
