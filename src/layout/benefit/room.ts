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
export const COUNTER = { top: 712, board: 40, sinks: 300 } as const;

/** Where people stand: over the counter in the first talk, before the board in the second; px and px per figure unit. */
export const STAND = {
  sales: { supplier: 1606, pharmacist: 318, y: 1004, scale: 0.235 },
  share: { supplier: 1620, pharmacist: 1180, y: 928, scale: 0.19 },
  /** Middle between the two, and half the distance, when they give each other the hand. */
  hands: { middle: 1400, apart: 171 },
} as const;

/** What the answer of the first talk rests on: a shelf between the two whose edge is the axis. */
export const SHELF = { x: 512, width: 896, y: 582, height: 64, sinks: 560 } as const;

/** What the answer of the second talk rests on: a cabinet on the floor with everything that is sold. Px. */
export const CABINET = {
  x: 124,
  y: 532,
  width: 872,
  rows: 5,
  foot: 884,
  /** Thickness of its sides, and of the board under each row. */
  side: 20,
  board: 6,
  radius: 16,
  /** It rises from so far below. */
  rises: 440,
} as const;

/**
 * Outline of the room as SVG path data, opened so far out of a door, 0–1. At 0 it is the door itself: what stands in the
 * room is seen through it as it grows.
 */
export function roomPath(opened: number, { x, base, width, height }: ArchDoor): string {
  const [left, right] = [lerp(x - width / 2, ROOM.left, opened), lerp(x + width / 2, ROOM.right, opened)];
  const [top, bottom] = [lerp(base - height, ROOM.top, opened), lerp(base, ROOM.bottom, opened)];
  const half = (right - left) / 2;
  const r = Math.min(half, bottom - top, lerp(half, ROOM.radius, opened ** 2));
  return `M${n(left)} ${n(bottom)}V${n(top + r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}H${n(right - r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}V${n(bottom)}Z`;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** The two before the doors that are left, when margins are told. */
export const PARTNERS = { middle: 1362, y: 932, scale: 0.145, outside: FRAME.width + 400 } as const;

/** Doors on the street: the one that the room opens out of, and the one that it closes to, behind the two who have left it. */
export const DOORWAY: Readonly<Record<'opens' | 'closes', ArchDoor>> = {
  opens: { x: FRAME.width / 2, base: ROOM.bottom, width: 300, height: 420 },
  closes: { x: PARTNERS.middle, base: ROOM.bottom, width: 560, height: 476 },
};
