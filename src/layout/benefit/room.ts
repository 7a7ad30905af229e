import { FRAME } from '../../theme/frame';
import { lerp } from '../ease';
import type { ArchDoor } from '../pharmacy/arch-door';

/** The lit pharmacy in which the two talk, cut open: px. Its floor begins at `floor`, the nearest plane at `bottom`. */
export const ROOM = {
  left: 56,
  right: FRAME.width - 56,
  top: 124,
  bottom: 944,
  radius: 110,
  floor: 806,
} as const;

/** The counter before the two in the first talk: top of its board, height of the board; px that it sinks out of the picture. */
export const COUNTER = { top: 826, board: 36, sinks: 300 } as const;

/** Where people stand: over the counter in the first talk, before the board in the second; px and px per figure unit. */
export const STAND = {
  sales: { supplier: 1516, pharmacist: 404, y: 1172, scale: 0.3 },
  share: { supplier: 1530, pharmacist: 1150, y: 928, scale: 0.2 },
  /** Middle between the two, and half the distance, when they give each other the hand. */
  hands: { middle: 1352, apart: 174 },
} as const;

/** What the answer of the first talk is read from: a shop's scale on the counter, the shelf's goods on its pan. Px. */
export const WEIGHING = {
  middle: FRAME.width / 2,
  /** Top of the pan, its length and height; half the body's width at its top and foot. */
  pan: { y: 566, width: 800, height: 28 },
  body: { top: 216, foot: 250 },
  /** The dial stands on the counter: radius in px, degrees from one end to the other. */
  dial: { y: COUNTER.top - 8, radius: 180, sweep: 150 },
  sinks: 560,
} as const;

/** What the answer of the second talk rests on: a cabinet on the floor with everything that is sold. Px. */
export const CABINET = {
  x: 96,
  y: 488,
  width: 850,
  rows: 5,
  /** From one board to the next, and the foot of its base: it stands on the floor on feet. */
  row: 76,
  foot: 900,
  feet: 16,
  /** How far its right side goes back, and up. */
  depth: { x: 34, y: 22 },
  /** Thickness of its sides, and of the board under each row. */
  side: 18,
  board: 8,
  /** It rises from so far below. */
  rises: 500,
} as const;

/** Its left and right side in px, opened so far out of a door. */
export const roomSides = (opened: number, { x, width }: ArchDoor) => ({
  left: lerp(x - width / 2, ROOM.left, opened),
  right: lerp(x + width / 2, ROOM.right, opened),
});

/**
 * Outline of the room as SVG path data, opened so far out of a door, 0–1. At 0 it is the door itself: what stands in the
 * room is seen through it as it grows.
 */
export function roomPath(opened: number, door: ArchDoor): string {
  const { base, height } = door;
  const { left, right } = roomSides(opened, door);
  const [top, bottom] = [lerp(base - height, ROOM.top, opened), lerp(base, ROOM.bottom, opened)];
  const half = (right - left) / 2;
  const r = Math.min(half, bottom - top, lerp(half, ROOM.radius, opened ** 2));
  return `M${n(left)} ${n(bottom)}V${n(top + r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}H${n(right - r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}V${n(bottom)}Z`;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** The two before the doors that are left, when margins are told. */
export const PARTNERS = { middle: 1478, y: 912, scale: 0.152, outside: FRAME.width + 400 } as const;

/** Doors on the street: the one that the room opens out of, and the one that it closes to, behind the two who have left it. */
export const DOORWAY: Readonly<Record<'opens' | 'closes', ArchDoor>> = {
  opens: { x: FRAME.width / 2, base: ROOM.bottom, width: 300, height: 420 },
  closes: { x: PARTNERS.middle, base: 920, width: 496, height: 556 },
};
