import type { Snapshot } from '../../../../src/frames/snapshot';
import { captionZoneMarks } from './caption-zone';
import { movesIn } from './moves';
import { textsIn } from './texts';

/** Everything the rules ask of the frame that stands in `root`. */
export const measure = (root: Element, frame: number): Snapshot => ({
  frame,
  texts: textsIn(root),
  inCaptionZone: captionZoneMarks(),
  moves: movesIn(root),
});
