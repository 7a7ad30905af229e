import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import type { Area } from './grid';

/** The words' column beside the wall; narrower while all doors are shown. */
export const COLUMN = { x: LEFT, width: 596, beforeAll: 500 } as const;

const wallFrom = (x: number) => ({ x, y: 122, width: RIGHT - x + 4 });
const BESIDE = COLUMN.x + COLUMN.width + 48;

/** The wall beside the words: all doors, then what is left of them, and later only those, with room for people before them. */
export const WALLS = {
  all: { ...wallFrom(COLUMN.x + COLUMN.beforeAll + 40), height: 578 },
  right: { ...wallFrom(BESIDE), height: 578 },
  street: { ...wallFrom(BESIDE), height: 322 },
  /** Over the partners' door, which is what is looked at. */
  margin: { ...wallFrom(BESIDE), height: 196 },
} as const satisfies Record<string, Area>;

/** Far edge of the street in px: low while the wall is looked at, higher when people come near. */
export const STREET = { wall: 734, near: 690, foot: 930, end: 952 } as const;

/** The pool of light on the street, out of the picture at the right: its far edge's ends and its near edge's ends, px. */
export const LIGHT_POOL = { far: [782, FRAME.width], near: [660, FRAME.width] } as const;

/** The supplier with the hand truck: large while all doors get theirs, further back under what is sold, nearer with the customers. */
export const SUPPLIER = {
  y: 936,
  alone: { x: 206, scale: 0.156 },
  under: { x: 166, scale: 0.09 },
  near: { x: 190, scale: 0.132 },
  /** Size of the truck by the supplier's, and where boxes leave it, px from who stands alone. */
  cart: 10.13,
  truck: { x: 250, y: -290 },
} as const;
