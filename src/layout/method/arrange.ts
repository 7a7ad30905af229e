import { type Cell, cellOf } from './cell';
import { type Arrangement, GROWTH, type Ground, type Growing, grown, SHAKES, settled } from './nestle';
import { type Seating, seatings, slotsFor } from './slots';
import type { Disc, Point } from './types';
import { BENDS } from './ways';

export type { Arrangement, Ground } from './nestle';

/** What is arranged: the lines of a segment's name, and the radius of its disc in units. */
export interface Named {
  readonly name: readonly string[];
  readonly radius: number;
  /** The neighbour that stays seen, in units around the disc's middle. */
  readonly lobe?: Disc | undefined;
  /** The groups as they stand first, in units around the disc's middle. */
  readonly groups: readonly Disc[];
}

/** An arrangement, and the place of each segment in the fan of ways. */
export interface Arranged extends Arrangement {
  readonly seats: Seating;
}

/** Largest radius of a disc in px, and the shares of it at which growing may begin. */
const MOST_RADIUS = 280;
const FIRST = [0.4, 0.2, 0.1, 0.05] as const;
/** So many of the largest arrangements are shaken to make them larger. */
const CHOSEN = 2;
/** Groups stand at least at this share of the size that segments have at the end: their faces are to be read. */
export const START_SIZE = 0.8;

function cellsOf(segments: readonly Named[], scale: number): Cell[] {
  const px = (d: Disc, by: number): Disc => ({ x: d.x * by, y: d.y * by, r: d.r * by });
  return segments.map(({ name, radius, lobe, groups }) =>
    cellOf(
      name,
      radius * scale,
      groups.map((d) => px(d, scale * START_SIZE)),
      lobe && px(lobe, scale),
    ),
  );
}

/** Where growing begins: as large as all have room near their slots. */
function firstOf(at: readonly Point[], growing: Growing): Arrangement {
  const starts = FIRST.map((share): Arrangement => {
    const scale = growing.most * share;
    return { scale, at, cells: growing.cellsAt(scale), bends: at.map(() => BENDS[0]!) };
  });
  for (const start of starts) {
    const found = settled(start, start.cells, growing);
    if (found) return { ...start, at: found.at, bends: found.bends };
  }
  return starts.at(-1)!;
}

/**
 * Segments with portraits and names in the fan in which they get largest: grown from small, as close as discs can lie
 * and leave the ways of the dots free. All share one scale.
 */
export function arrange(segments: readonly Named[], ground: Ground): Arranged {
  const radii = segments.map((s) => s.radius);
  const slots = slotsFor(segments.length);
  const most = MOST_RADIUS / Math.max(...radii);
  const cellsAt = (scale: number) => cellsOf(segments, scale);
  const { x, y, width, height } = ground.area;
  const tries = seatings(radii).map((seats) => {
    const at = seats.map((k) => ({ x: x + slots[k]!.x * width, y: y + slots[k]!.y * height }));
    const growing = { cellsAt, seats, ground, most };
    return { growing, made: grown(firstOf(at, growing), growing, GROWTH.coarse) };
  });
  const largest = [...tries].sort((a, b) => b.made.scale - a.made.scale).slice(0, CHOSEN);
  const again = largest.map(({ made, growing }) => ({
    growing,
    made: grown(made, growing, GROWTH.coarse, SHAKES),
  }));
  const best = again.reduce((a, b) => (b.made.scale > a.made.scale ? b : a));
  return { ...grown(best.made, best.growing, GROWTH.fine), seats: best.growing.seats };
}
