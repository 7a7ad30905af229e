import type { Place } from '../../schema/persona';
import { LEFT, RIGHT } from '../../theme/frame';

/** A span of the picture in px, left to right. */
export type Span = readonly [from: number, to: number];

/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand in one place. All in px of the frame. */
export interface Stage {
  /** Side of the picture on which the home and its people are; the chart has the other. */
  readonly home: 'left' | 'right';
  /** y of index 0: what the chart's objects stand on. */
  readonly ground: number;
  /** Room of the 100 line and the objects. */
  readonly chart: Span;
  /** x of the end of the 100 line, past the last object: a small animal sits there. */
  readonly lineTo: number;
  /** Where people are: x span, the y their feet stand on, and the most px per figure unit. */
  readonly people: { readonly span: Span; readonly foot: number; readonly scale: number };
  /** x outside the picture from which everybody comes, however close the camera is. */
  readonly outside: number;
  /** Widest headline: at full size, and at the size that passes under the source line; end of the row below it. */
  readonly headline: { readonly large: number; readonly small: number; readonly row: number };
  /** Where the dog stands. */
  readonly pet: { readonly x: number; readonly y: number; readonly scale: number };
}

/** Index 0 lies here in every place, so that the 100 line may stay from scene to scene. */
const GROUND = 776;

/** The home's wall at the left edge, its people before it; the chart has the larger right part. */
const HOME_LEFT: Stage = {
  home: 'left',
  ground: GROUND,
  chart: [752, RIGHT],
  lineTo: RIGHT + 56,
  people: { span: [76, 594], foot: 916, scale: 0.214 },
  outside: 1080,
  headline: { large: 880, small: 1000, row: 1000 },
  pet: { x: 556, y: 936, scale: 0.8 },
};

/** Chart at the left, the home cropped by the right edge with its people in front of it. */
const HOME_RIGHT: Stage = {
  home: 'right',
  ground: GROUND,
  chart: [LEFT, 1092],
  lineTo: 1100,
  people: { span: [1290, 1861], foot: 928, scale: 0.208 },
  outside: 2170,
  headline: { large: 880, small: 1000, row: 1000 },
  pet: { x: 1248, y: 936, scale: 0.68 },
};

const STAGES: Readonly<Record<Place, Stage>> = {
  'inner-city': HOME_LEFT,
  suburb: HOME_LEFT,
  // The dog has its own place between the bed and the shoes.
  village: {
    ...HOME_RIGHT,
    people: { ...HOME_RIGHT.people, span: [1352, 1861] },
    pet: { ...HOME_RIGHT.pet, x: 1234, scale: 0.54 },
  },
  coast: HOME_RIGHT,
  // The far pole stands clear of the last skis.
  north: { ...HOME_RIGHT, lineTo: 1118 },
};

/** Where things stand in a place. */
export function stageOf(place: Place): Stage {
  return STAGES[place];
}

/** Lowest y of anything that is drawn behind the nearest plane (ART.md, Grid). */
export const FLOOR_END = 940;

/** px: below the source line at the top right, when it takes two lines. */
export const SOURCE_END = 134;
