import type { Told } from '../../scenes/shared';
import { COLOR, hue } from '../../theme/color';
import { FRAME } from '../../theme/frame';
import { type CarriedDoor, doorSeed, type Ends, type Seed } from '../handover/ends';
import { doorsAt } from './doors';
import { DOOR } from './grid';
import { benefitPlan, type Plan } from './plan';
import { DOORWAY, ROOM } from './room';

/** The middle of the room's floor. */
const FLOOR: Seed = { shape: 'arch', x: FRAME.width / 2, y: ROOM.bottom, width: 0, height: 0 };

/** The door that goes on: the one that shuts behind the partners, or else the lit one in the middle of the wall. */
function leavingDoor(plan: Plan, frames: number): CarriedDoor | undefined {
  if (plan.when.closing) return { ...DOORWAY.closes, color: COLOR.green, stands: true };
  const { lit, open, stocked, dark, shut } = doorsAt(plan, frames - 1);
  const last = [...lit, ...open, ...stocked, ...dark, ...shut];
  const door = last[Math.floor((lit.length || last.length) / 2)];
  if (!door) return undefined;
  const { x, base, width } = door;
  return { x, base, width, height: width * DOOR.height, color: hue('sun').fill };
}

/** The wipe before it opens onto the wall of all doors; a door goes on, or the room itself. */
export function benefitEnds(scene: Told<'benefit'>): Ends {
  const door = leavingDoor(benefitPlan(scene), scene.frames);
  return door
    ? { takes: {}, offers: { door }, seed: doorSeed(door) }
    : { takes: {}, offers: {}, seed: FLOOR };
}
