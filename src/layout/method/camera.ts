import type { Schedule } from './schedule';
import { HEART, seen, type View, viewOf } from './stage';
import type { Disc } from './types';

/** How sources and heart are seen: where they stay from the moment they meet. */
export const viewIn = ({ kept }: Schedule): View => viewOf(kept !== undefined);

/** The round tip of the heart in the picture: dots set out from its rim. */
export function capIn(when: Schedule): Disc {
  const view = viewIn(when);
  const r = HEART.width / 2;
  return { ...seen({ x: HEART.tip - r, y: HEART.y }, view), r: r * view.scale };
}
