import { FRAME } from '../../theme/frame';
import type { Dot } from '../map/dots';
import type { Rect } from '../map/raster';
import type { Circle } from './circles';
import { hangSigns, type InTheWay, type Sign } from './hang-signs';
import { closestNeighbours, type Neighbours } from './neighbours';
import type { SignBlank } from './signs';
import { distanceTo, OPEN, rectAround } from './zones';

/** px: the glass, its frame, a dot seen through it, its handle. */
export const LENS = { r: 152, rim: 16, dot: 38, handle: { length: 118, width: 34 } } as const;

/** A magnifying glass that rests over two neighbours of different clusters. px. */
export interface Lens {
  readonly neighbours: Neighbours;
  readonly rest: Circle;
  /** How many times larger everything is seen. */
  readonly zoom: number;
  /** Direction of the handle in degrees, clockwise from the right. */
  readonly handle: number;
  /** How far beside its rest the glass is out of the picture. */
  readonly outside: number;
  /** Signs of the left and the right neighbour. */
  readonly signs: readonly [Sign, Sign];
  /** What glass and signs cover at rest. */
  readonly covers: readonly Rect[];
}

const REACH = LENS.r + LENS.rim;
const HANDLE_END = REACH + LENS.handle.length + LENS.handle.width / 2;
/** px between the glass and text. */
const AIR = 14;

const DIRECTIONS = [135, 45, 225, 315] as const;

const fitsAt = (zones: readonly Rect[]) => (x: number, y: number) =>
  x - REACH >= OPEN.left &&
  x + REACH <= OPEN.right &&
  y - REACH >= OPEN.top &&
  y + REACH <= OPEN.bottom &&
  zones.every((zone) => distanceTo(zone, x, y) >= REACH + AIR);

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Number of points along a handle that lie over text or out of the open frame. */
function blocked(rest: Circle, degrees: number, taken: readonly Rect[]): number {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [0, 0.25, 0.5, 0.75, 1].filter((t) => {
    const along = REACH + t * (HANDLE_END - REACH);
    const [x, y] = [rest.x + cos * along, rest.y + sin * along];
    const isOut = distanceTo(OPEN, x, y) > 0;
    return isOut || taken.some((rect) => distanceTo(rect, x, y) < LENS.handle.width);
  }).length;
}

/** What it costs when the handle can't go that way, by one of its five points; and when the glass covers a town. */
const COST = { handle: 0.5, town: 0.5 } as const;

interface Around extends InTheWay {
  /** Sign of a cluster. */
  readonly blankOf: (cluster: number) => SignBlank;
}

/** The glass over these neighbours, and how much is in its way. */
function restOver(neighbours: Neighbours, radius: number, around: Around) {
  const { zones, towns, dots, blankOf } = around;
  const rest = {
    x: clamp(neighbours.x, OPEN.left + REACH, OPEN.right - REACH),
    y: clamp(neighbours.y, OPEN.top + REACH, OPEN.bottom - REACH),
    r: LENS.r,
  };
  const [first, second] = neighbours.pair.map((i) => dots[i]) as [Dot, Dot];
  const blanks = [blankOf(first.cluster), blankOf(second.cluster)] as const;
  const hung = hangSigns(blanks, { ...rest, r: REACH }, first.y < second.y, around);
  const taken = [...zones, ...hung.signs.map(({ box }) => box)];
  const ways = DIRECTIONS.map((degrees) => ({ degrees, cost: blocked(rest, degrees, taken) }));
  const way = ways.reduce((best, next) => (next.cost < best.cost ? next : best));
  const covered = towns.filter((town) => distanceTo(town, rest.x, rest.y) < REACH).length;
  const isLeft = Math.cos((way.degrees * Math.PI) / 180) < 0;
  const lens: Lens = {
    neighbours,
    rest,
    zoom: LENS.dot / radius,
    handle: way.degrees,
    outside: isLeft ? -(rest.x + HANDLE_END) : FRAME.width - rest.x + HANDLE_END,
    signs: hung.signs,
    covers: [rectAround(rest.x, rest.y, 2 * REACH, 2 * REACH), ...hung.signs.map(({ box }) => box)],
  };
  return { lens, cost: hung.cost + COST.handle * way.cost + COST.town * covered };
}

/**
 * The glass over the closest neighbours, and of several as close over those where it covers least: where it rests,
 * which way its handle points, and the signs of the two; undefined when no two dots of different clusters are
 * neighbours.
 */
export function placeLens(radius: number, around: Around): Lens | undefined {
  const options = closestNeighbours(around.dots, radius, fitsAt(around.zones)).map((neighbours) =>
    restOver(neighbours, radius, around),
  );
  const [first, ...rest] = options;
  if (!first) return undefined;
  return rest.reduce((best, next) => (next.cost < best.cost ? next : best), first).lens;
}
