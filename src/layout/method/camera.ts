import type { Schedule } from './schedule';
import { HEART, seen, type View, viewOf } from './stage';
import type { Point } from './types';

/** How sources and heart are seen: where they stay from the moment they meet. */
export const viewIn = ({ kept }: Schedule): View => viewOf(kept !== undefined);

/** Where the heart's tip is in the picture: dots set out from it. */
export const tipIn = (when: Schedule): Point => seen({ x: HEART.tip, y: HEART.y }, viewIn(when));
