import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import type { ArchDoor } from '../pharmacy/arch-door';

/**
 * Where things stand, px. Doors stand free on the floor: the nearer, the larger and the lower, so that all eyes stay on
 * one line. `eye` is that line, `drop` how far a door of size 1 reaches under it, `floor` where the floor begins.
 */
export const STAGE = { eye: 386, drop: 404, floor: 588, skirting: 12, bottom: 944 } as const;

/** A door of size 1, px. */
export const DOOR = { width: 306, height: 534 } as const;

/** Sizes of doors: as the scene opens, with the word, while another has it, and at the end. */
export const SIZE = { wide: 1.06, told: 1.2, calm: 0.58, recap: 0.88 } as const;

/** Where a door stands and how large it is. */
export interface Spot {
  /** Middle of the door, px. */
  readonly x: number;
  readonly size: number;
}

/** Sill of a door of that size, px: nearer doors stand lower. */
export const baseOf = (size: number): number => STAGE.eye + STAGE.drop * size;

/** The door of a spot. */
export const doorOf = ({ x, size }: Spot): ArchDoor => ({
  x,
  base: baseOf(size),
  width: DOOR.width * size,
  height: DOOR.height * size,
});

/** One role's place among the others: its door as the scene opens, and the room for its words at the end. */
export interface Column {
  readonly door: ArchDoor;
  /** Px that words may take, centred under the door. */
  readonly room: number;
}

/** Space between the words of two neighbours, px. */
const GUTTER = 56;

const pitchOf = (count: number) => (RIGHT - LEFT) / count;

/** Doors beside each other from margin to margin, all of one size. */
export const inRow = (count: number, size: number): Spot[] =>
  Array.from({ length: count }, (_, i) => ({ x: LEFT + pitchOf(count) * (i + 0.5), size }));

/** As many columns as roles, from margin to margin. */
export const columnsOf = (count: number): Column[] =>
  inRow(count, SIZE.wide).map((spot) => ({ door: doorOf(spot), room: pitchOf(count) - GUTTER }));

/** Room in px that a calm door takes beside the one that has the word, by how many roles there are, and its air to the left. */
const CALM = { three: 240, four: 224, edge: 4 } as const;
/** px left of the door that has the word, for its open leaf, and between the row of doors and the words. */
const TOLD = { edge: 26, leaf: 86, air: 28 } as const;

/** Px from one calm door to the next. */
export const calmPitch = (count: number): number => (count > 3 ? CALM.four : CALM.three);

/** The picture in which one role has the word: its door large with the words beside it, the others calm. */
export interface Told {
  readonly spots: readonly Spot[];
  /** Px: left edge and width of the words. */
  readonly words: { readonly x: number; readonly width: number };
}

/** Doors stand in one row in their order, close by each other; words and work have the room to the right of them all. */
export function toldStage(count: number, told: number): Told {
  const room = calmPitch(count);
  const width = DOOR.width * SIZE.told;
  const large = TOLD.edge + width + TOLD.leaf;
  const spots = Array.from({ length: count }, (_, i): Spot => {
    if (i === told) return { x: LEFT + told * room + TOLD.edge + width / 2, size: SIZE.told };
    const left = LEFT + i * room + (i > told ? large - room : 0);
    return { x: left + CALM.edge + (DOOR.width * SIZE.calm) / 2, size: SIZE.calm };
  });
  const from = LEFT + (count - 1) * room + large + TOLD.air;
  return { spots, words: { x: from, width: RIGHT - from } };
}

/** The light in front of a door of size 1, px: little when it is calm, a pool under the one that has the word. */
export const LIGHT = { calm: { length: 62, flare: 26 }, told: { length: 40, flare: 62 } } as const;

/** Flare in px with which the light of one column meets its neighbours': one floor for all. */
export const joinedFlare = ({ door, room }: Column): number => (room + GUTTER - door.width) / 2 + 14;

/** Middle of the picture, px. */
export const MIDDLE = FRAME.width / 2;
