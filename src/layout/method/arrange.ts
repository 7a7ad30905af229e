import { arrangements } from './arrangements';
import { type BoxTree, needs, place } from './box-tree';
import { type Cell, cellOf } from './cell';
import { nestled } from './nestle';
import { largestScale } from './search';
import type { Area, Disc, Point } from './types';

/** What is arranged: the lines of a segment's name, and the radius of its disc in units. */
export interface Named {
  readonly name: readonly string[];
  readonly radius: number;
  /** The neighbour that stays seen, in units around the disc's middle. */
  readonly lobe?: Disc | undefined;
}

/** Where the segments stand at the end: middle of each one's box in px, and px per unit. */
export interface Arrangement {
  readonly scale: number;
  readonly at: readonly Point[];
  readonly cells: readonly Cell[];
}

/** Largest radius of a disc in px. */
const MOST_RADIUS = 280;
/** So many of the best arrangements are pushed closer. */
const STARTS = 6;
/** How much of the size is given for a picture that doesn't hang to one side. */
const BALANCE = 2;

const cells = (segments: readonly Named[], scale: number): Cell[] =>
  segments.map(({ name, radius, lobe }) =>
    cellOf(name, radius * scale, lobe && { x: lobe.x * scale, y: lobe.y * scale, r: lobe.r * scale }),
  );

function fits(tree: BoxTree, sizes: readonly Cell[], area: Area): boolean {
  const { width, height } = needs(tree, sizes);
  return width <= area.width && height <= area.height;
}

/** How far the middle of all boxes' area lies from the middle of the picture's part, as a share of its size. */
function lopsided(at: readonly Point[], sizes: readonly Cell[], area: Area): number {
  const weights = sizes.map((c) => c.width * c.height);
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = (of: (p: Point) => number) => at.reduce((sum, p, i) => sum + of(p) * weights[i]!, 0) / total;
  const dx = mean((p) => p.x) - (area.x + area.width / 2);
  const dy = mean((p) => p.y) - (area.y + area.height / 2);
  return Math.hypot(dx / area.width, dy / area.height);
}

function filled(tree: BoxTree, segments: readonly Named[], area: Area): Arrangement {
  const widest = Math.max(...segments.map((s) => s.radius));
  const scale = largestScale((k) => k * widest <= MOST_RADIUS && fits(tree, cells(segments, k), area));
  const sizes = cells(segments, scale);
  const places = place(tree, sizes, area);
  return { scale, at: segments.map((_, i) => places.get(i)!), cells: sizes };
}

/**
 * Segments with portraits and names in the arrangement in which they get large and well spread; then pushed as close as
 * discs can lie, which boxes can't. All share one scale.
 */
export function arrange(segments: readonly Named[], area: Area): Arrangement {
  const tries = arrangements(segments.map((s) => s.radius)).map((tree) => filled(tree, segments, area));
  const worth = (t: Arrangement) => t.scale * (1 - BALANCE * lopsided(t.at, t.cells, area));
  const sorted = [...tries].sort((a, b) => worth(b) - worth(a));
  const most = MOST_RADIUS / Math.max(...segments.map((s) => s.radius));
  return sorted
    .slice(0, STARTS)
    .map((start) => nestled(start, (k) => cells(segments, k), area, most))
    .reduce((a, b) => (worth(b) > worth(a) ? b : a));
}
