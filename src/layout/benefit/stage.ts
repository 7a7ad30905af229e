import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import type { Area } from './grid';

const WALL_LEFT = 742;
const WALL_WIDTH = RIGHT - WALL_LEFT + 4;

/** The wall beside the words: all doors, and later only those that are left, with room for people before them. */
export const WALLS = {
  all: { x: WALL_LEFT, y: 124, width: WALL_WIDTH, height: 592 },
  right: { x: WALL_LEFT, y: 124, width: WALL_WIDTH, height: 592 },
  street: { x: WALL_LEFT, y: 124, width: WALL_WIDTH, height: 340 },
} as const satisfies Record<string, Area>;

/**
 * The scene begins near the wall's upper left corner, `scale` times as large and moved so that the corner stands at
 * `corner`; then it moves back until the whole wall is seen.
 */
export const NEAR = { scale: 3.1, corner: { x: 116, y: 176 } } as const;

/** Far edge of the street in px: low while the wall is looked at, higher when people come near. */
export const STREET = { wall: 740, near: 690, foot: 930, end: 952 } as const;

/** Where the boxes pile up that nobody bought. */
export const PILE: Area = { x: 880, y: 730, width: 800, height: 200 };

/** The pool of light on the street: its far edge's ends and its near edge's ends, px. */
export const LIGHT_POOL = { far: [790, 1850], near: [724, FRAME.width + 60] } as const;

/** The words' column beside the wall. */
export const COLUMN = { x: LEFT, width: 608 } as const;

/** Where the supplier stands with the hand truck, foot and scale, and where boxes leave it. */
export const SUPPLIER = { x: 250, y: 936, scale: 0.185, cart: 1.85, truck: 300 } as const;
