import type { HueName } from '../../theme/color';
import { RIGHT } from '../../theme/frame';
import { LINE } from '../../theme/line';
import type { ArchDoor, Swing } from '../pharmacy/arch-door';

/**
 * Where things stand on the end card, px: doors with their leaves between `left` and `right` on `base`, those at their
 * door on `threshold`, those who come from the left on `feet`.
 */
export const STAGE = {
  left: 624,
  right: RIGHT,
  base: 804,
  threshold: 830,
  feet: 920,
  skirting: 12,
} as const;

/** A door's proportions, and its largest and smallest size in px: a head high over who stands in it. */
const DOOR = { tall: 3, widest: 248, highest: 600, lowest: 440 } as const;
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
const LIGHT = { length: 40, overlap: 8, least: 30 } as const;
/** Px left of the picture, where the floor begins. */
const OUTSIDE = -20;

/** Length and flare of the doors' light, px: together one pool. */
export function lightOf(doors: readonly LitDoor[]): { length: number; flare: number } {
  const [a, b] = doors;
  const gap = a && b ? b.door.x - a.door.x - a.door.width : 0;
  return { length: LIGHT.length, flare: Math.max(LIGHT.least, gap / 2 + LIGHT.overlap) };
}

/**
 * The floor on which those walk who come from the left, px: from the wall down to its near edge, which reaches less far,
 * as the names stand right of it; along the wall on to the first door, so far under its frame.
 */
export const PATH_LIGHT = { bottom: 944, near: 564, slope: 68, under: 8 } as const;

/** Corners of that floor, clockwise from the wall's left: one with the light of the doors. */
export function pathLight(doors: readonly LitDoor[]): readonly (readonly [number, number])[] {
  const { length, flare } = lightOf(doors);
  const { bottom, near, slope, under } = PATH_LIGHT;
  const [first] = doors;
  const wall = first ? first.door.x - first.door.width / 2 + under : near + slope;
  const y = STAGE.base + length;
  const bend = near + (slope * (bottom - y)) / (bottom - STAGE.base);
  return [
    [OUTSIDE, STAGE.base],
    [wall, STAGE.base],
    [Math.max(bend, wall - flare), y],
    [bend, y],
    [near, bottom],
    [OUTSIDE, bottom],
  ];
}
