import type { SceneOf } from '../../scenes/kinds';
import { COLOR, hue } from '../../theme/color';
import { type CarriedDoor, doorSeed, type Ends } from '../handover/ends';
import { doorsAt } from './doors';
import { DOOR, type Place } from './grid';
import { benefitPlan } from './plan';

const archOf = ({ x, base, width }: Place, color: string): CarriedDoor => ({
  x,
  base,
  width,
  height: width * DOOR.height,
  color,
});

/** A door joins the wall as its first one; the lit door nearest the middle goes on. */
export function benefitEnds(scene: SceneOf<'benefit'>): Ends {
  const plan = benefitPlan(scene);
  const [first] = plan.all;
  const { lit, open } = doorsAt(plan, scene.frames - 1);
  const last = [...lit, ...open];
  const door = last[Math.floor(last.length / 2)] ?? first;
  if (!first || !door) throw new Error('A wall has no doors.');
  const leaving = archOf(door, hue('sun').fill);
  return {
    takes: {
      door: archOf(first, COLOR.mint2),
    },
    offers: { door: leaving },
    seed: doorSeed(leaving),
  };
}
