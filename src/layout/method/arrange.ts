import { type Cell, cellOf } from './cell';
import type { Arrangement, Ground } from './crowd';
import { GROWTH, type Growing, grown, settled } from './nestle';
import { type Seating, seatings, slotsFor } from './slots';
import { type Disc, type Point, turnedBy } from './types';
import { BENDS } from './ways';

/** What is arranged: the lines of a segment's name, and the radius of its disc in units. */
export interface Named {
  readonly name: readonly string[];
  readonly radius: number;
  /** The neighbour that stays seen, in units right of the disc's middle: its slot says where it goes. */
  readonly lobe?: Disc | undefined;
  /** The groups as they stand first, in units around the disc's middle. */
  readonly groups: readonly Disc[];
}

/** An arrangement, and the place of each segment in the fan of ways. */
export interface Arranged extends Arrangement {
  readonly seats: Seating;
  /** Radians by which each segment's groups are turned, so that its lobe lies where there is room. */
  readonly turns: readonly number[];
}

/** Largest radius of a disc in px, and the shares of it at which growing may begin. */
const MOST_RADIUS = 280;
const FIRST = [0.4, 0.2, 0.1, 0.05] as const;
/** So many of the largest arrangements are tried to make larger, and so many times at each step; the best of them finely. */
const CHOSEN = 2;
const TIMES = { first: 2, last: 1 } as const;
/** Groups stand at least at this share of the size that segments have at the end: their faces are to be read. */
const START_SIZE = 0.8;

/** How far each segment is turned for its lobe to lie as its slot wants it. */
const turnsOf = (segments: readonly Named[], seats: Seating): number[] =>
  segments.map(({ lobe }, i) => (lobe ? slotsFor(segments.length)[seats[i]!]!.lobe : 0));

function cellsOf(segments: readonly Named[], turns: readonly number[], scale: number): Cell[] {
  return segments.map(({ name, radius, lobe, groups }, i) => {
    const px = (d: Disc, by: number): Disc => turnedBy({ x: d.x * by, y: d.y * by, r: d.r * by }, turns[i]!);
    return cellOf(
      name,
      radius * scale,
      groups.map((d) => px(d, scale * START_SIZE)),
      lobe && px(lobe, scale),
    );
  });
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
  const { x, y, width, height } = ground.area;
  const tries = seatings(radii).map((seats) => {
    const at = seats.map((k) => ({ x: x + slots[k]!.x * width, y: y + slots[k]!.y * height }));
    const turns = turnsOf(segments, seats);
    const growing = { cellsAt: (scale: number) => cellsOf(segments, turns, scale), seats, ground, most };
    return { growing, made: grown(firstOf(at, growing), growing, GROWTH.coarse) };
  });
  const largest = [...tries].sort((a, b) => b.made.scale - a.made.scale).slice(0, CHOSEN);
  const again = largest.map(({ made, growing }) => ({
    growing,
    made: grown(made, growing, GROWTH.eased, TIMES.first),
  }));
  const best = again.reduce((a, b) => (b.made.scale > a.made.scale ? b : a));
  const { seats } = best.growing;
  return {
    ...grown(best.made, best.growing, GROWTH.fine, TIMES.last),
    seats,
    turns: turnsOf(segments, seats),
  };
}
