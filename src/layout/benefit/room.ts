import { FRAME } from '../../theme/frame';

/** The lit pharmacy in which the two talk, cut open: px. Its floor begins at `floor`, the nearest plane at `bottom`. */
export const ROOM = {
  left: 56,
  right: FRAME.width - 56,
  top: 124,
  bottom: 944,
  radius: 110,
  floor: 806,
} as const;

/** The counter between the two in the first talk: top of its board, height of the board; it sinks out of the picture. */
export const COUNTER = { top: 712, board: 40, sinks: 300 } as const;

/** Where people stand: over the counter in the first talk, before the board in the second; px and px per figure unit. */
export const STAND = {
  sales: { supplier: 318, pharmacist: 1606, y: 1004, scale: 0.235 },
  share: { supplier: 1620, pharmacist: 1180, y: 928, scale: 0.19 },
  /** Middle between the two, and half the distance, when they give each other the hand. */
  hands: { middle: 1400, apart: 190 },
} as const;

/** What the answer of the first talk rests on: a shelf between the two whose edge is the axis. */
export const SHELF = { x: 512, width: 896, y: 582, height: 64 } as const;

/** What the answer of the second talk rests on: a rack with everything that is sold; its posts stand on the floor. */
export const RACK = {
  x: 120,
  y: 476,
  width: 880,
  rows: 5,
  foot: 880,
  post: { inset: 90, width: 26 },
} as const;

/** Outline of the room as SVG path data, grown so far from the middle of its floor, 0–1 (a little over 1 at most). */
export function roomPath(grown: number): string {
  const middle = FRAME.width / 2;
  const half = ((ROOM.right - ROOM.left) / 2) * grown;
  const height = (ROOM.bottom - ROOM.top) * grown;
  const r = Math.min(half, height, ROOM.radius + (1 - Math.min(1, grown)) * half);
  const [left, top] = [middle - half, ROOM.bottom - height];
  return `M${n(left)} ${ROOM.bottom}V${n(top + r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}H${n(middle + half - r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}V${ROOM.bottom}Z`;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** The two before the doors that are left, when margins are told. */
export const PARTNERS = { middle: 1362, y: 932, scale: 0.145, outside: FRAME.width + 400 } as const;
