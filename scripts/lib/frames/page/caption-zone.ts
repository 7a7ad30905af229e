import type { ZoneMark } from '../../../../src/frames/snapshot';
import { CAPTION_ZONE, FRAME } from '../../../../src/theme/frame';
import { boxOf, nameOf } from './geometry';
import { identity } from './identity';

/** px between the places looked at: less than any foot is wide, and rows as far apart as a shoe is high. */
const STEP = { x: 16, y: 20 } as const;

/** A shape at least this wide (share of the picture) is a plane: floor, hedge, road, shore. */
const PLANE = 0.5;

/** What is seen in the zone of the captions and is no plane; texts are judged by themselves. */
export function captionZoneMarks(): ZoneMark[] {
  const seen = new Set<Element>();
  for (let y = CAPTION_ZONE.top + STEP.y / 2; y < CAPTION_ZONE.bottom; y += STEP.y)
    for (let x = STEP.x / 2; x < FRAME.width; x += STEP.x) {
      const top = topmost(x, y);
      if (top) seen.add(top.closest('[data-figure]') ?? top);
    }
  return [...seen]
    .filter((element) => !isPlane(element))
    .map((element) => ({ node: identity(element), name: nameOf(element), box: boxOf(element) }));
}

function topmost(x: number, y: number): Element | undefined {
  const first = document.elementFromPoint(x, y);
  if (!first?.closest('text,[data-zone]')) return first ?? undefined;
  return document.elementsFromPoint(x, y).find((element) => !element.closest('text,[data-zone]'));
}

function isPlane(element: Element): boolean {
  return !element.closest('[data-figure]') && element.getBoundingClientRect().width >= PLANE * FRAME.width;
}
