import { LEFT, RIGHT } from '../../theme/frame';
import type { ArchDoor } from '../pharmacy/arch-door';

/** Where things stand, px: the wall meets the floor at `base`, those who have come out stand at `feet`. */
export const STAGE = {
  base: 716,
  feet: 762,
  /** The last line of text ends over this. */
  bottom: 944,
  doorHeight: 470,
  skirting: 12,
} as const;

/** Door's width by its room, and at most. */
const DOOR = { share: 0.56, most: 252 } as const;

/** One role's place: its door, and the room for its words. */
export interface Column {
  readonly door: ArchDoor;
  /** Px that words may take, centred under the door. */
  readonly room: number;
}

/** Space between the words of two neighbours, px. */
const GUTTER = 68;

/** As many columns as roles, from margin to margin. */
export function columnsOf(count: number): Column[] {
  const pitch = (RIGHT - LEFT) / count;
  return Array.from({ length: count }, (_, i) => ({
    door: {
      x: LEFT + pitch * (i + 0.5),
      base: STAGE.base,
      width: Math.min(DOOR.most, pitch * DOOR.share),
      height: STAGE.doorHeight,
    },
    room: pitch - GUTTER,
  }));
}

/** The light in front of a door, px: a threshold's worth when open, under all the words while its role has the word. */
export const LIGHT = {
  short: { length: 62, flare: 30 },
  long: { length: STAGE.bottom - STAGE.base + 20 },
} as const;

/** Where the widest words begin, as a part of the long light's length, and the light beside them, px. */
const WORDS = { from: 0.5, beside: 14 } as const;

/** Flare in px with which the long light of a door holds words `width` px wide. */
export const longFlare = (door: ArchDoor, width: number): number =>
  Math.max(LIGHT.short.flare, (width / 2 + WORDS.beside - door.width / 2) / WORDS.from);

/** Flare in px with which the light of one column meets its neighbours': one floor for all. */
export const joinedFlare = ({ door, room }: Column): number =>
  (room + GUTTER - door.width) / 2 + WORDS.beside;
