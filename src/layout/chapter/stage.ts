import { DOOR } from '../actions/stage';
import type { ArchDoor } from '../pharmacy/arch-door';

/** Px: where the department's door stands, and how much larger than size 1 it is. */
export const STAGE = {
  x: 360,
  base: 876,
  size: 1.24,
  floor: 640,
  words: 690,
  right: 1824,
  work: { x: 1240, y: 896, scale: 1.1 },
} as const;

/** The department's door. */
export const door = (): ArchDoor => ({
  x: STAGE.x,
  base: STAGE.base,
  width: DOOR.width * STAGE.size,
  height: DOOR.height * STAGE.size,
});
