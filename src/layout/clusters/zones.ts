import { BASELINE, CAPTION_ZONE, FRAME, LEFT, MARGIN, RIGHT } from '../../theme/frame';
import { clusterCounters } from '../map/counters';
import type { Rect } from '../map/raster';

/** Left edge in px of the room that source line and tag may take at the top right. */
const SOURCE_LEFT = 1000;

/** Where things may stand: inside the margins and over the captions. */
export const OPEN: Rect = {
  left: LEFT,
  top: MARGIN.top,
  right: RIGHT,
  bottom: CAPTION_ZONE.top - 10,
};

export const SOURCE_ZONE: Rect = {
  left: SOURCE_LEFT,
  top: 0,
  right: FRAME.width,
  bottom: BASELINE.source + 22,
};

/** Parts of the frame that belong to text: nothing else may stand there. */
export function textZones(headline: Rect, clusters: number): Rect[] {
  return [headline, SOURCE_ZONE, clusterCounters(clusters).box];
}

/** Whether two rectangles come nearer than `gap` px. */
export const meet = (a: Rect, b: Rect, gap = 0): boolean =>
  a.left - gap < b.right && a.right + gap > b.left && a.top - gap < b.bottom && a.bottom + gap > b.top;

/** Whether the first lies wholly in the second. */
export const within = (a: Rect, b: Rect): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Whether a point lies in a rectangle. */
export const contains = (box: Rect, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Rectangle of a size around a middle, px. */
export const rectAround = (x: number, y: number, width: number, height: number): Rect => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Distance in px from a rectangle to a point outside it; 0 inside. */
export const distanceTo = (box: Rect, x: number, y: number): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
