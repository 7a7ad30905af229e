import type { ArchDoor } from '../pharmacy/arch-door';

/** A horizontal line, px. */
export interface CarriedLine {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** A disc, px, in its colour. */
export interface CarriedDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly color: string;
}

/** A door, px, in its colour. */
export interface CarriedDoor extends ArchDoor {
  readonly color: string;
  /** The scene itself has shut it: it needn't come out of what was there. */
  readonly stands?: true | undefined;
}

/** What a scene has that its neighbour also knows, and that may therefore go over from one to the other. */
export interface Things {
  readonly line?: CarriedLine;
  readonly dots?: readonly CarriedDot[];
  readonly door?: CarriedDoor;
}

/** Where the next scene's ground may begin to grow: one of the scene's own shapes, as large as it is there. */
export interface Seed {
  readonly shape: 'arch' | 'circle' | 'capsule';
  /** px: middle of the shape; of an arch, of its threshold. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a scene begins and ends, for whoever joins it to its neighbours. */
export interface Ends {
  /** What it takes over from the scene before: where that stands in this scene. */
  readonly takes: Things;
  /** What it offers to the scene after. */
  readonly offers: Things;
  readonly seed: Seed;
  /** Seeds of the two halves, when the next scene is told in two. */
  readonly seeds?: readonly [left: Seed, right: Seed];
}

/** A door as the seed of a wipe. */
export const doorSeed = ({ x, base, width, height }: ArchDoor): Seed => ({
  shape: 'arch',
  x,
  y: base,
  width,
  height,
});

/** A disc as the seed of a wipe. */
export const dotSeed = ({ x, y, r }: Omit<CarriedDot, 'color'>): Seed => ({
  shape: 'circle',
  x,
  y,
  width: 2 * r,
  height: 2 * r,
});
