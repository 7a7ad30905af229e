import type { Told } from '../../scenes/shared';
import { FRAME } from '../../theme/frame';
import { doorSeed, type Ends, type Seed } from '../handover/ends';
import { doorsAt } from './doors';
import { DOOR } from './grid';
import { benefitPlan } from './plan';
import { ROOM } from './room';

/** The middle of the room's floor. */
const FLOOR: Seed = { shape: 'arch', x: FRAME.width / 2, y: ROOM.bottom, width: 0, height: 0 };

/** The wipe before it opens onto the wall of all doors; the lit door nearest the middle goes on, or the room itself. */
export function benefitEnds(scene: Told<'benefit'>): Ends {
  const { lit, open, shut } = doorsAt(benefitPlan(scene), scene.frames - 1);
  const last = [...lit, ...open, ...shut];
  const door = last[Math.floor((lit.length || last.length) / 2)];
  if (!door) return { takes: {}, offers: {}, seed: FLOOR };
  const { x, base, width } = door;
  return { takes: {}, offers: {}, seed: doorSeed({ x, base, width, height: width * DOOR.height }) };
}
