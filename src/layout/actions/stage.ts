import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import type { ArchDoor } from '../pharmacy/arch-door';

/**
 * The wall that all doors are in, px: every sill lies where wall and floor meet, at every moment and whatever the
 * door's size; their light reaches equally far and grows by `flare` towards us.
 */
export const STAGE = { base: 784, skirting: 12, light: { length: 36, flare: 24 } } as const;

/** A door of size 1, px. */
export const DOOR = { width: 306, height: 534 } as const;

/** Sizes of doors: all beside each other, with the word, and at most while another has it. */
export const SIZE = { row: 1.03, told: 1.06, calm: 0.86 } as const;

/** Where a door stands and how large it is. */
export interface Spot {
  /** Middle of the door, px. */
  readonly x: number;
  readonly size: number;
}

/** The door of a spot. */
export const doorOf = ({ x, size }: Spot): ArchDoor => ({
  x,
  base: STAGE.base,
  width: DOOR.width * size,
  height: DOOR.height * size,
});

/** The door that is carried into the scene: the last. */
export const carriedDoor = (count: number): number => count - 1;

/** Middle of the picture, px. */
export const MIDDLE = FRAME.width / 2;

/** Px from one door to the next in a row of so many. */
export const rowPitch = (count: number): number => (RIGHT - LEFT) / count;

/** Doors beside each other from margin to margin, all of one size. */
export const inRow = (count: number): Spot[] =>
  Array.from({ length: count }, (_, i) => ({ x: LEFT + rowPitch(count) * (i + 0.5), size: SIZE.row }));

/** Space between the words of two neighbours, px. */
const GUTTER = 56;

/** Px that words may take, centred under a door of the row. */
export const roomUnder = (count: number): number => rowPitch(count) - GUTTER;

/** What an open leaf takes right of its door, as a part of the door's width. */
const LEAF = 0.22;
/** Px: the air of a calm door; left of the door with the word, between its leaf and its words, and right of these. */
const AIR = { calm: 14, left: 20, words: 26, right: 18 } as const;
/** Px that the words of a role take at least. */
const WORDS = 470;

const TOLD_WIDTH = AIR.left + DOOR.width * SIZE.told * (1 + LEAF) + AIR.words;

/** Size of the doors that haven't the word: as large as the one that has it and its words leave room for. */
export function calmSize(count: number): number {
  const each = (RIGHT - LEFT - TOLD_WIDTH - WORDS - AIR.right) / (count - 1);
  return Math.min(SIZE.calm, (each - AIR.calm) / (DOOR.width * (1 + LEAF)));
}

/** Px from one calm door to the next. */
export const calmPitch = (count: number): number => DOOR.width * (1 + LEAF) * calmSize(count) + AIR.calm;

/** The picture in which one role has the word: its door large, what it does and works on beside it, the others calm. */
export interface Told {
  readonly spots: readonly Spot[];
  /** Px: left edge and width of the words. */
  readonly words: { readonly x: number; readonly width: number };
}

/** Doors stand in one row in their order; right of the one that has the word they make room for its words. */
export function toldStage(count: number, told: number): Told {
  const size = calmSize(count);
  const pitch = calmPitch(count);
  const words = RIGHT - LEFT - (count - 1) * pitch - TOLD_WIDTH - AIR.right;
  const left = LEFT + told * pitch;
  const spots = Array.from({ length: count }, (_, i): Spot => {
    if (i === told) return { x: left + AIR.left + (DOOR.width * SIZE.told) / 2, size: SIZE.told };
    const from = i < told ? LEFT + i * pitch : RIGHT - (count - i) * pitch;
    return { x: from + AIR.calm / 2 + (DOOR.width * size) / 2, size };
  });
  return { spots, words: { x: left + TOLD_WIDTH, width: words } };
}
