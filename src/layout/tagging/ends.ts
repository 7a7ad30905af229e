import type { SceneOf } from '../../scenes/kinds';
import type { Ends } from '../handover/ends';
import { GLASS } from './measures';

/** The measure of how often it is right grows into the next ground. */
export const taggingEnds = (_scene: SceneOf<'tagging'>): Ends => ({
  takes: {},
  offers: {},
  seed: {
    shape: 'capsule',
    x: GLASS.x[0],
    y: GLASS.base - GLASS.height / 2,
    width: GLASS.width,
    height: GLASS.height,
  },
});
