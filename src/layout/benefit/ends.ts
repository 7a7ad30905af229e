import type { Told } from '../../scenes/handover';
import { FRAME } from '../../theme/frame';
import { doorSeed, type Ends, type Seed } from '../handover/ends';
import type { ArchDoor } from '../pharmacy/arch-door';
import { doorsAt } from './doors';
import { DOOR } from './grid';
import { benefitPlan, type Plan } from './plan';
import { DOORWAY, ROOM } from './room';

/** The middle of the room's floor. */
const FLOOR: Seed = { shape: 'arch', x: FRAME.width / 2, y: ROOM.bottom, width: 0, height: 0 };

/** The door that the next scene is seen through: the one that shuts behind the partners, or else the lit one in the middle of the wall. */
function leavingDoor(plan: Plan, frames: number): ArchDoor | undefined {
  if (plan.when.closing) return DOORWAY.closes;
  const { lit, open, stocked, dark, shut } = doorsAt(plan, frames - 1);
  const last = [...lit, ...open, ...stocked, ...dark, ...shut];
  const door = last[Math.floor((lit.length || last.length) / 2)];
  if (!door) return undefined;
  const { x, base, width } = door;
  return { x, base, width, height: width * DOOR.height };
}

/** The wipe before it opens onto the wall of all doors; the next scene is seen through a door, or through the room itself. */
export function benefitEnds(scene: Told<'benefit'>): Ends {
  const door = leavingDoor(benefitPlan(scene), scene.frames);
  return { takes: {}, offers: {}, seed: door ? doorSeed(door) : FLOOR };
}
