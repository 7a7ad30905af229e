import type { Dot } from '../map/dots';

/** Two dots of different clusters that lie side by side, and the point between them. */
export interface Neighbours {
  /** Positions of the two in the scene's dots, the left one first. */
  readonly pair: readonly [number, number];
  readonly x: number;
  readonly y: number;
}

/** In dot radii: how far neighbours' middles may be from each other, and how far the region around them reaches. */
const NEAR = 3.2;
const REGION = 7;
/** The region's dots, as a share of those in the densest one: dense, but not the densest. */
const DENSE = { least: 0.3, most: 0.72 } as const;
/** Distances are compared to this many px: dots that were pushed apart until they touch are all as near. */
const GRAIN = 1;

interface Candidate extends Neighbours {
  readonly distance: number;
  readonly crowd: number;
  readonly kinds: number;
}

function candidates(dots: readonly Dot[], radius: number): Candidate[] {
  const found: Candidate[] = [];
  dots.forEach((a, i) => {
    for (let j = i + 1; j < dots.length; j++) {
      const b = dots[j] as Dot;
      if (a.cluster === b.cluster || Math.abs(a.x - b.x) > NEAR * radius) continue;
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (distance > NEAR * radius) continue;
      const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
      const around = dots.filter((d) => Math.hypot(d.x - x, d.y - y) <= REGION * radius);
      const isFirst = a.x < b.x || (a.x === b.x && a.y <= b.y);
      found.push({
        pair: isFirst ? [i, j] : [j, i],
        x,
        y,
        distance: Math.round(distance / GRAIN),
        crowd: around.length,
        kinds: new Set(around.map(({ cluster }) => cluster)).size,
      });
    }
  });
  return found;
}

/**
 * The closest two dots of different clusters, in dense regions but not in the densest, and where `isClear` allows: all
 * pairs that are as close, those with most clusters around first, then in the dots' order. When no region is as
 * wished, any; empty when no two dots of different clusters are near each other at all.
 */
export function closestNeighbours(
  dots: readonly Dot[],
  radius: number,
  isClear: (x: number, y: number) => boolean = () => true,
): Neighbours[] {
  const all = candidates(dots, radius);
  const densest = Math.max(0, ...all.map(({ crowd }) => crowd));
  const clear = all.filter(({ x, y }) => isClear(x, y));
  const open = clear.length ? clear : all;
  const wished = open.filter(({ crowd }) => crowd >= densest * DENSE.least && crowd <= densest * DENSE.most);
  const ranked = (wished.length ? wished : open).sort((a, b) => a.distance - b.distance || b.kinds - a.kinds);
  return ranked
    .filter(({ distance }) => distance === ranked[0]?.distance)
    .map(({ pair, x, y }) => ({ pair, x, y }));
}
