import type { HueName } from '../../theme/color';
import { RIGHT } from '../../theme/frame';
import { LINE } from '../../theme/line';
import type { ArchDoor, Swing } from '../pharmacy/arch-door';

/**
 * Where things stand on the end card, px: doors with their leaves between `left` and `right` on `base`, those at their
 * door on `threshold`, those who come from the left on `feet`.
 */
export const STAGE = {
  left: 668,
  right: RIGHT,
  base: 788,
  threshold: 814,
  feet: 928,
  skirting: 12,
} as const;

/** A door's proportions, and its largest and smallest size in px: a head high over who stands in it. */
const DOOR = { tall: 2.65, widest: 232, highest: 560, lowest: 340 } as const;
/** Width of the frame round an opening, px: narrow, as the people need the room. */
export const FRAME_WIDTH = 6;
/** Px from an opening to the outer edge of its frame, with both ink lines. */
export const FRAMED = FRAME_WIDTH + 1.5 * LINE.normal;
/** An open leaf stands nearly edge on: thin, and clear of the next door. Its knob lies within it then, too. */
export const SWING: Swing = { degrees: 98, knob: 0.72 };
/** What it takes right of the opening, as a part of that: a little more than its cosine. */
export const LEAF = 0.14;
/** Px of wall between an open leaf and the next door's frame. */
const WALL = 18;

/** A lit door in a cluster's hue. */
export interface LitDoor {
  readonly hue: HueName;
  readonly door: ArchDoor;
}

/** The doors side by side to the right of the words, one per hue. */
export function doorsOf(hues: readonly HueName[]): LitDoor[] {
  const room = (STAGE.right - STAGE.left + WALL) / hues.length;
  const around = FRAMED + LINE.normal / 2 + WALL;
  const width = Math.min(DOOR.widest, (room - around) / (1 + LEAF));
  const height = Math.min(DOOR.highest, Math.max(DOOR.lowest, width * DOOR.tall));
  const pitch = width * (1 + LEAF) + around;
  const left = (STAGE.left + STAGE.right + WALL - pitch * hues.length) / 2;
  return hues.map((hue, i) => ({
    hue,
    door: { x: left + FRAMED + width / 2 + pitch * i, base: STAGE.base, width, height },
  }));
}

/** The light on the floor: how far it reaches, and how much it overlaps the next door's, px. */
const LIGHT = { length: 44, overlap: 8, least: 30 } as const;

/** Length and flare of the doors' light, px: together one pool. */
export function lightOf(doors: readonly LitDoor[]): { length: number; flare: number } {
  const [a, b] = doors;
  const gap = a && b ? b.door.x - a.door.x - a.door.width : 0;
  return { length: LIGHT.length, flare: Math.max(LIGHT.least, gap / 2 + LIGHT.overlap) };
}

/** The light in which those stand who come from the left: its far and near edge, and how far they reach, px. */
export const PATH_LIGHT = { top: 856, bottom: 952, far: 584, near: 616 } as const;
