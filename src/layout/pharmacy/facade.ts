import type { HueName } from '../../theme/color';
import { type ArchDoor, archPath } from './arch-door';

/** A box in px: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * The pharmacy's front in px of its own at scale 1: the origin is the middle of the door's sill, y grows downwards.
 * It is 700 px wide and 690 px high.
 */
export const FACADE = {
  wall: [-199, -690, 700, 690],
  roof: [-223, -714, 748, 46],
  plinth: 54,
  sign: [-166, -622, 448, 108],
  window: [195, -410, 260, 260],
  awning: [174, -462, 302, 66],
  stripe: 60.4,
  plant: { x: 250, y: 4 },
} as const;

/** The pharmacy's door, in the facade's px. */
export const DOOR: ArchDoor = { x: 0, base: 0, width: 262, height: 450 };

/** The lit room behind the door: how far the floor reaches up, the shelves' tops, and a shelf's thickness. */
export const ROOM = { floor: 44, shelves: [-335, -240], board: 10 } as const;

/** A pack on a shelf: left edge, width, height, colour. */
export type Pack = readonly [x: number, width: number, height: number, color: HueName | 'mint' | 'white'];

/** Packs on the room's two shelves. */
export const ROOM_PACKS: readonly (readonly Pack[])[] = [
  [
    [-117, 36, 45, 'mint'],
    [-73, 30, 33, 'coral'],
    [49, 34, 49, 'blue'],
    [89, 36, 35, 'sun'],
  ],
  [
    [-115, 30, 46, 'lilac'],
    [-77, 44, 38, 'white'],
    [59, 28, 50, 'mint'],
    [93, 34, 44, 'coral'],
  ],
];

/** Packs on the window's two boards, and the boards' tops. */
export const WINDOW_PACKS: readonly (readonly Pack[])[] = [
  [
    [225, 40, 78, 'coral'],
    [275, 54, 46, 'sun'],
    [350, 38, 62, 'mint'],
    [402, 34, 84, 'lilac'],
  ],
  [
    [225, 58, 80, 'blue'],
    [295, 38, 112, 'white'],
    [348, 64, 56, 'coral'],
  ],
];
export const WINDOW_BOARDS = [-254, -150] as const;

/** The wall with the door's opening cut out of it, for the even-odd rule: who is inside is seen through the door. */
export function wallPath(): string {
  const [x, y, width, height] = FACADE.wall;
  return `M${x} ${y}h${width}v${height}h${-width}Z${archPath(DOOR)}`;
}

/** One stripe of the awning: straight sides and a round hem. */
export function stripePath(left: number, top: number, width: number, height: number): string {
  return `M${left} ${top}h${width}v${height}c${-width * 0.28} ${height * 0.3} ${-width * 0.72} ${height * 0.3} ${-width} 0Z`;
}
