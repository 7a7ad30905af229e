import { RIGHT } from '../../theme/frame';
import { DOOR } from '../actions/stage';
import type { ArchDoor } from '../pharmacy/arch-door';

/**
 * Px: where the department's door stands in the wall, how much larger than size 1 it is, and between which x its words
 * and what it works on stand. The light out of the door is the floor of both.
 */
export const STAGE = {
  x: 330,
  base: 826,
  size: 1.16,
  skirting: 12,
  words: 636,
  right: RIGHT,
  light: { length: 58, flare: 30 },
} as const;

/** The department's door. */
export const door = (): ArchDoor => ({
  x: STAGE.x,
  base: STAGE.base,
  width: DOOR.width * STAGE.size,
  height: DOOR.height * STAGE.size,
});

/** What is worked on: how far before the sill it stands, its room at scale 1, its largest scale, and air over it, px. */
const WORK = { before: 34, width: 478, height: 272, largest: 1.5, air: 52 } as const;

/** Where what is worked on stands, under words that end at `end` px: as large as there is room, in the middle of its half. */
export function workPlace(end: number): { readonly x: number; readonly y: number; readonly scale: number } {
  const y = STAGE.base + WORK.before;
  const scale = Math.min(WORK.largest, (y - end - WORK.air) / WORK.height);
  const middle = (STAGE.words + STAGE.right) / 2;
  return { x: middle - (WORK.width * scale) / 2, y, scale };
}
