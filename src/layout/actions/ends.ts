import type { Told } from '../../scenes/handover';
import { doorSeed, type Ends } from '../handover/ends';
import { spotsAt } from './spots';
import { doorOf } from './stage';

/** The wipe before it opens onto all its doors; the one nearest the middle opens the way on. */
export function actionsEnds(scene: Told<'actions'>): Ends {
  const last = spotsAt(scene, scene.frames - 1);
  const middle = last[Math.floor(last.length / 2)];
  if (!middle) throw new Error('An actions scene has no roles.');
  return { takes: {}, offers: {}, seed: doorSeed(doorOf(middle)) };
}
