import { LEFT, RIGHT } from '../../theme/frame';
import type { ArchDoor } from '../pharmacy/arch-door';

/**
 * The wall that all doors are in, px: every sill lies where wall and floor meet, at every moment and whatever the
 * door's size; their light reaches equally far and grows by `flare` towards us.
 */
export const STAGE = { base: 784, skirting: 12, light: { length: 36, flare: 24 } } as const;

/** A door of size 1, px: what is drawn in and before doors is measured on it. */
export const DOOR = { width: 306, height: 534 } as const;

/** Sizes of doors, px: all beside each other, with the word, and at most while another has it: then narrow, but tall. */
export const SIZE = {
  row: { width: 300, height: 550 },
  told: { width: 322, height: 590 },
  calm: { width: 236, height: 470 },
} as const;

/** Where a door stands and how large it is, px. */
export interface Spot {
  /** Middle of the door. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** The door of a spot. */
export const doorOf = (spot: Spot): ArchDoor => ({ ...spot, base: STAGE.base });

/** How tall it is against a door of size 1. */
export const sizeOf = ({ height }: Spot): number => height / DOOR.height;

/** Px from one door to the next in a row of so many. */
export const rowPitch = (count: number): number => (RIGHT - LEFT) / count;

/** Doors beside each other from margin to margin, all of one size. */
export const inRow = (count: number): Spot[] =>
  Array.from({ length: count }, (_, i) => ({ x: LEFT + rowPitch(count) * (i + 0.5), ...SIZE.row }));

/** Space between the words of two neighbours, px. */
const GUTTER = 56;

/** Px that words may take, centred under a door of the row. */
export const roomUnder = (count: number): number => rowPitch(count) - GUTTER;

/** The leaves' hinges: on the left, so that nothing stands between a role and what it works on. */
export const LEAF_SIDE = 'left';
/** What an open leaf takes left of its door, as a part of the door's width. */
const LEAF = 0.22;
/** Px: the air of a calm door; left of the leaf with the word, between its door and its words, and right of these. */
const AIR = { calm: 14, left: 12, words: 22, right: 26 } as const;
/** Px that the words of a role take at least. */
const WORDS = 636;

/** Px: left and right edge of a door with its open leaf. */
export const edgesOf = ({ x, width }: Spot): { left: number; right: number } => ({
  left: x - width * (0.5 + LEAF),
  right: x + width / 2,
});

const TOLD_WIDTH = AIR.left + SIZE.told.width * (1 + LEAF) + AIR.words;

/** Width of the doors that haven't the word, px: what the one that has it and its words leave room for. */
export function calmWidth(count: number): number {
  const each = (RIGHT - LEFT - TOLD_WIDTH - WORDS - AIR.right) / (count - 1);
  return Math.min(SIZE.calm.width, (each - AIR.calm) / (1 + LEAF));
}

/** Px from one calm door to the next. */
export const calmPitch = (count: number): number => calmWidth(count) * (1 + LEAF) + AIR.calm;

/** The picture in which one role has the word: its door large, what it does and works on beside it, the others calm. */
export interface Told {
  readonly spots: readonly Spot[];
  /** Px: left edge and width of the words. */
  readonly words: { readonly x: number; readonly width: number };
}

/** Doors stand in one row in their order; right of the one that has the word they make room for its words. */
export function toldStage(count: number, told: number): Told {
  const calm = { width: calmWidth(count), height: SIZE.calm.height };
  const pitch = calmPitch(count);
  const words = RIGHT - LEFT - (count - 1) * pitch - TOLD_WIDTH - AIR.right;
  const left = LEFT + told * pitch;
  const spots = Array.from({ length: count }, (_, i): Spot => {
    if (i === told) return { x: left + AIR.left + SIZE.told.width * (LEAF + 0.5), ...SIZE.told };
    const from = i < told ? LEFT + i * pitch : RIGHT - (count - i) * pitch;
    return { x: from + AIR.calm / 2 + calm.width * (LEAF + 0.5), ...calm };
  });
  return { spots, words: { x: left + TOLD_WIDTH, width: words } };
}
