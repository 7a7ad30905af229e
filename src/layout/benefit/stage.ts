import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import type { Area } from './grid';

/** The words' column beside the wall; narrower while all doors are shown. */
export const COLUMN = { x: LEFT, width: 724, beforeAll: 608 } as const;

const wallFrom = (x: number) => ({ x, y: 124, width: RIGHT - x + 4 });
const BESIDE = COLUMN.x + COLUMN.width + 72;

/** The wall beside the words: all doors, then what is left of them, and later only those, with room for people before them. */
export const WALLS = {
  all: { ...wallFrom(742), height: 534 },
  right: { ...wallFrom(BESIDE), height: 534 },
  street: { ...wallFrom(BESIDE), height: 322 },
} as const satisfies Record<string, Area>;

/** Far edge of the street in px: low while the wall is looked at, higher when people come near. */
export const STREET = { wall: 716, near: 690, foot: 930, end: 952 } as const;

/** Where the boxes pile up that nobody bought: customers walk beside it. */
export const PILE: Area = { x: 1216, y: 704, width: 568, height: 226 };

/** The pool of light on the street, out of the picture at the right: its far edge's ends and its near edge's ends, px. */
export const LIGHT_POOL = { far: [908, FRAME.width], near: [800, FRAME.width] } as const;

/** Where the supplier stands with the hand truck; how large, when nothing else is at their side and when words are over them. */
export const SUPPLIER = {
  x: 206,
  y: 936,
  alone: { scale: 0.156, cart: 1.58 },
  under: { scale: 0.132, cart: 1.34 },
  /** Where boxes leave the truck, px from there. */
  truck: { x: 250, y: -290 },
} as const;
