import type { Box } from './box';

/** A line of a text: where its ink is, not its line height. */
export interface TextLine {
  readonly text: string;
  readonly box: Box;
}

/** What a text is written on: the sign, capsule or bubble drawn just before it in the same group. */
export interface Surface {
  readonly name: string;
  readonly box: Box;
  /** Share (0–1) of points along the text's edges that lie outside the shape. */
  readonly outside: number;
}

/** A text as the browser has set it. */
export interface TextMark {
  /** Identity of the element: the same in two frames when it is the same element. */
  readonly node: number;
  readonly content: string;
  readonly lines: readonly TextLine[];
  readonly box: Box;
  /** px in the frame: font size times every scale above it. */
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly fill: string;
  /** Colour drawn around the letters, if any. */
  readonly halo: string | null;
  readonly opacity: number;
  /** True when it belongs to the captions. */
  readonly caption: boolean;
  /** Share (0–1) of its sampled letters, of those inside the picture, that something covers or cuts away. */
  readonly hidden: number;
  /** What covers it. */
  readonly coveredBy: string | null;
  readonly surface: Surface | null;
  /** Faces that it shares visible px with. */
  readonly faces: readonly string[];
}

/** Something smaller than a plane that is seen in the zone of the captions. */
export interface ZoneMark {
  readonly node: number;
  readonly name: string;
  readonly box: Box;
}

/** An element that isn't where it was in the frame measured before. */
export interface Move {
  readonly name: string;
  readonly from: Box;
  readonly to: Box;
}

/** What a drawn frame holds, as plain data: what the rules judge. */
export interface Snapshot {
  /** Frame of the scene. */
  readonly frame: number;
  readonly texts: readonly TextMark[];
  readonly inCaptionZone: readonly ZoneMark[];
  /** Moves since the frame measured before; empty in the first one of a scene. */
  readonly moves: readonly Move[];
}
