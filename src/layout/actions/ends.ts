import type { Told } from '../../scenes/shared';
import { COLOR } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { pictureAt } from './spots';
import { carriedDoor, doorOf } from './stage';

/** A lit door becomes the last role's; the one nearest the middle opens the way on. */
export function actionsEnds(scene: Told<'actions'>): Ends {
  const first = pictureAt(scene, 0).spots[carriedDoor(scene.roles.length)];
  const last = pictureAt(scene, scene.frames - 1).spots;
  const middle = last[Math.floor(last.length / 2)];
  if (!first || !middle) throw new Error('An actions scene has no roles.');
  return {
    takes: { door: { ...doorOf(first), color: COLOR.green } },
    offers: { door: { ...doorOf(middle), color: COLOR.green } },
    seed: doorSeed(doorOf(middle)),
  };
}
