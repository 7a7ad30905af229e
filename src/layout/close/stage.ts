import type { HueName } from '../../theme/color';
import { RIGHT } from '../../theme/frame';
import type { ArchDoor } from '../pharmacy/arch-door';

/**
 * Where things stand on the end card, px: doors between `left` and `right` on `base`, those at their door on `threshold`,
 * those who come from the left on `feet`.
 */
export const STAGE = {
  left: 716,
  right: RIGHT,
  base: 772,
  threshold: 800,
  feet: 928,
  skirting: 12,
} as const;

/** A door's part of its room, its proportions, and its largest and smallest size in px: a head high over who stands in it. */
const DOOR = { share: 0.8, tall: 3.1, widest: 240, highest: 570, lowest: 410 } as const;
/** The open leaf needs room at the right, as a part of the width. */
const LEAF = 0.1;

/** A lit door in a cluster's hue. */
export interface LitDoor {
  readonly hue: HueName;
  readonly door: ArchDoor;
}

/** The doors side by side to the right of the words, one per hue. */
export function doorsOf(hues: readonly HueName[]): LitDoor[] {
  const pitch = (STAGE.right - STAGE.left) / hues.length;
  const width = Math.min(DOOR.widest, pitch * DOOR.share);
  const height = Math.min(DOOR.highest, Math.max(DOOR.lowest, width * DOOR.tall));
  const step = Math.min(pitch, DOOR.widest / DOOR.share);
  const first = (STAGE.left + STAGE.right) / 2 - (step * (hues.length - 1)) / 2;
  return hues.map((hue, i) => ({
    hue,
    door: { x: first + step * i - width * LEAF, base: STAGE.base, width, height },
  }));
}

/** The light on the floor: how far it reaches, and how much it overlaps the next door's, px. */
const LIGHT = { length: 44, overlap: 12, least: 40 } as const;

/** Length and flare of the doors' light, px: together one pool. */
export function lightOf(doors: readonly LitDoor[]): { length: number; flare: number } {
  const [a, b] = doors;
  const gap = a && b ? b.door.x - a.door.x - a.door.width : 0;
  return { length: LIGHT.length, flare: Math.max(LIGHT.least, gap / 2 + LIGHT.overlap) };
}

/** The light in which those stand who come from the left: its far and near edge, and how far they reach, px. */
export const PATH_LIGHT = { top: 856, bottom: 952, far: 628, near: 664 } as const;

/** Where one of the cast ends up. */
export interface Arrival {
  readonly x: number;
  readonly y: number;
  /** Px per figure unit. */
  readonly scale: number;
  /** Place of the door in which they stand; undefined for those who come from the left. */
  readonly door?: number;
}

/** Scales by the door's width; those from the left are all the same size. */
const SCALE = { byWidth: 0.00097, most: 0.186, path: 0.116 } as const;
/** Px a person in a door stands left of its middle: clear of the leaf. */
const ASIDE = 0.05;

/** Where somebody stands in a door. */
export function inDoor({ door }: LitDoor, index: number): Arrival {
  const scale = Math.min(SCALE.most, door.width * SCALE.byWidth);
  return { x: door.x - door.width * ASIDE, y: STAGE.threshold, scale, door: index };
}

/** Px from the picture's edge to the first and from there to the last of those on the left; every second nearer. */
const PATH = { first: 118, last: 560, most: 104, nearer: 10 } as const;

/** Places for so many people who come from the left, in order. */
export function onPath(count: number): Arrival[] {
  const step = Math.min(PATH.most, (PATH.last - PATH.first) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, i) => ({
    x: PATH.first + step * i,
    y: STAGE.feet - (i % 2 ? PATH.nearer : 0),
    scale: SCALE.path,
  }));
}
