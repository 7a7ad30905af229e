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
  /**
   * Where people are: x span, size in px per figure unit, and either the y their feet stand on or, behind a fence, the
   * y of grown-ups' and of children's eyes.
   */
  readonly people: { readonly span: Span; readonly scale: number } & (
    | { readonly foot: number }
    | { readonly eyes: number; readonly childEyes: number }
  );
  /** Widest headline: at full size, and at the size that passes under the source line; end of the row below it. */
  readonly headline: { readonly large: number; readonly small: number; readonly row: number };
  /** Where speech may be: x span, and its highest y when the header is short. */
  readonly speech: { readonly span: Span; readonly top: number };
  /** Where the dog is: before the people, under the rail, or with its nose over the fence. */
  readonly pet: { readonly x: number; readonly y: number; readonly scale: number };
  /** Where the sign with the joint share is put up: standing on a stake, or hanging on the fence. */
  readonly together: Box & { readonly form: 'stake' | 'plate' };
}

/** Index 0 lies here in every place, so that the 100 line may stay from scene to scene. */
const GROUND = 796;

/** People behind a fence or on a balcony at the left, seen from the hip up; the chart has the larger right part. */
const HOME_LEFT: Stage = {
  home: 'left',
  ground: GROUND,
  chart: [744, RIGHT],
  lineTo: RIGHT + 56,
  people: { span: [92, 694], scale: 0.222, eyes: 546, childEyes: 676 },
  headline: { large: 880, small: RIGHT - LEFT - 80, row: 1240 },
  speech: { span: [72, 700], top: 282 },
  together: { x: 84, y: 816, width: 600, height: 98, form: 'plate' },
  pet: { x: 96, y: 866, scale: 0.96 },
};

/** Chart at the left, the home cropped by the right edge with its people in front of it. */
const HOME_RIGHT: Stage = {
  home: 'right',
  ground: GROUND,
  chart: [LEFT, 1092],
  lineTo: 1112,
  people: { span: [1352, 1872], foot: 926, scale: 0.2 },
  headline: { large: 880, small: 1000, row: 1000 },
  speech: { span: [1150, RIGHT], top: 138 },
  together: { x: 1122, y: 598, width: 226, height: 292, form: 'stake' },
  pet: { x: 1232, y: 936, scale: 0.84 },
};

const STAGES: Readonly<Record<Place, Stage>> = {
  'inner-city': { ...HOME_LEFT, pet: { x: 566, y: 918, scale: 0.8 } },
  suburb: HOME_LEFT,
  village: HOME_RIGHT,
  coast: HOME_RIGHT,
  north: HOME_RIGHT,
};

/** Where things stand in a place. */
export function stageOf(place: Place): Stage {
  return STAGES[place];
}

/** Lowest y of anything that is drawn behind the nearest plane (ART.md, Grid). */
export const FLOOR_END = 940;

/** px: below the source line at the top right, when it takes two lines. */
export const SOURCE_END = 134;
