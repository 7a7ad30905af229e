import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import type { Area } from './grid';

/** The wall of all doors over the whole width, then beside the words, then only the doors that are left. */
export const WALLS = {
  all: { x: LEFT - 8, y: 276, width: RIGHT - LEFT + 12, height: 470 },
  right: { x: 742, y: 122, width: RIGHT - 742 + 4, height: 626 },
  street: { x: 742, y: 122, width: RIGHT - 742 + 4, height: 412 },
} as const satisfies Record<string, Area>;

/** Far edge of the street in px: low while the wall is looked at, higher when people come near. */
export const STREET = { wall: 772, near: 668, talk: 806, foot: 930, end: 952 } as const;

/** Where the boxes pile up that nobody bought. */
export const PILE: Area = { x: 700, y: 690, width: RIGHT - 700, height: 238 };

/** The pool of light on the street: its far edge's ends and its near edge's ends, px. */
export const LIGHT_POOL = { far: [760, 1850], near: [600, FRAME.width + 60] } as const;

/** The words' column beside the wall. */
export const COLUMN = { x: LEFT, width: 608 } as const;

/** Where the supplier stands with the hand truck, foot and scale. */
export const SUPPLIER = { x: 236, y: 936, scale: 0.09, truck: 150 } as const;

/** The two who talk, and the pharmacy between them: first from the left, then from the right. Px; `door` is the sill. */
export const TALK = {
  sales: { supplier: 300, pharmacist: 1240, door: 1368, column: { x: 470, width: 640 } },
  share: { supplier: 1640, pharmacist: 800, door: 312, column: { x: 900, width: 600 } },
  foot: 930,
  sill: 872,
  scale: 0.2,
  front: 0.84,
} as const;
