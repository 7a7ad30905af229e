import { feature } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import { FRAME } from '../../theme/frame';
import { frontier } from './frontier';
import { SWEDEN } from './geography';
import { type CountyPlace, countiesOf } from './locate';
import { tenth } from './path';
import type { Point } from './simplify';
import { ceilingAt, floorAt, type MapStage, type Room } from './stage';
import { type MapView, placeOf, projectionOf } from './view';

/** ART.md's turn in degrees, the turns that are tried, and the part of the scale that one degree away costs. */
const TURN = { ideal: -38, least: -33, most: -53, step: 5, price: 0.006 } as const;
/** px per radian: what one small county may be enlarged to, and where the search starts. */
const SCALE = { largest: 21000, smallest: 800 } as const;
const HALVINGS = 12;
/** Steps in px in which the map is moved sideways. */
const SHIFT = 8;
/** px around a point that belong to it: the land's edge and ink; a dot with some way to be pushed. */
const REACH = { land: 12, dot: 24 } as const;
/** Where the middle of the data would like to be, in px: left of the counters, under the headline. */
const MIDDLE: Point = [FRAME.width * 0.44, FRAME.height * 0.52];

/** Points at scale 1, with the room they must stay in. */
interface Extent {
  readonly points: readonly Point[];
  readonly room: Room;
  readonly reach: number;
}

/** All corners of some counties' coasts and borders, in degrees. */
function outlines(codes: readonly string[]): Point[] {
  return SWEDEN.objects.counties.geometries
    .filter(({ id }) => codes.includes(id))
    .flatMap((county) => feature(SWEDEN, county as unknown as MultiPolygon).geometry.coordinates)
    .flatMap(([ring = []]) => ring as unknown as Point[]);
}

/** Places on the map as it is before it is turned, enlarged and moved. */
function unturned(points: readonly Point[]): Point[] {
  const projection = projectionOf({ angle: 0, scale: 1, translate: [0, 0] });
  return points.map(([lon, lat]) => placeOf(projection, lon, lat));
}

/** The same, turned by degrees as d3 turns a projection (y points down). */
function turned(points: readonly Point[], angle: number): Point[] {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  return points.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin]);
}

/** Lowest and highest shift in y at which everything is in its room, when it has been moved by dx. */
function heights(extents: readonly Extent[], scale: number, dx: number): Point | undefined {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (const { points, room, reach } of extents) {
    for (const [px, py] of points) {
      const x = px * scale + dx;
      if (x - reach < room.left || x + reach > room.right) return undefined;
      low = Math.max(low, ceilingAt(room, x, reach) - py * scale);
      high = Math.min(high, floorAt(room, x, reach) - py * scale);
      if (low > high) return undefined;
    }
  }
  return [low, high];
}

/** The shift at which everything is in its room, nearest to the wished middle; undefined when there is none. */
function shift(extents: readonly Extent[], scale: number): Point | undefined {
  let best: { at: Point; miss: number } | undefined;
  for (let dx = 0; dx <= FRAME.width; dx += SHIFT) {
    const range = heights(extents, scale, dx);
    if (!range) continue;
    const dy = Math.min(range[1], Math.max(range[0], MIDDLE[1]));
    const miss = Math.hypot(dx - MIDDLE[0], dy - MIDDLE[1]);
    if (!best || miss < best.miss) best = { at: [dx, dy], miss };
  }
  return best?.at;
}

/** Largest scale at which everything is in its room, with the shift that goes with it. */
function enlarge(extents: readonly Extent[]): { scale: number; at: Point } | undefined {
  const most = shift(extents, SCALE.largest);
  if (most) return { scale: SCALE.largest, at: most };
  let fits: { scale: number; at: Point } | undefined;
  let [small, large] = [SCALE.smallest as number, SCALE.largest as number];
  for (let i = 0; i < HALVINGS; i++) {
    const scale = Math.round((small + large) / 2);
    const at = shift(extents, scale);
    if (at) fits = { scale, at };
    if (at) small = scale;
    else large = scale;
  }
  return fits;
}

const middleOf = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/** Best view at one turn of the map, for places and land that aren't turned yet. */
function fitTurned(angle: number, places: readonly Point[], land: readonly Point[], stage: MapStage) {
  const dots = turned(places, angle);
  const middle: Point = [middleOf(dots.map(([x]) => x)), middleOf(dots.map(([, y]) => y))];
  const centred = (points: readonly Point[]) =>
    frontier(points).map(([x, y]): Point => [x - middle[0], y - middle[1]]);
  const best = enlarge([
    { points: centred(dots), room: stage.dots, reach: REACH.dot },
    { points: centred(turned(land, angle)), room: stage.land, reach: REACH.land },
  ]);
  if (!best) return undefined;
  const { scale, at } = best;
  const translate = [tenth(at[0] - middle[0] * scale), tenth(at[1] - middle[1] * scale)] as const;
  return { angle, scale, translate } satisfies MapView;
}

/**
 * The view that shows all places and the whole of every county that has one, as large as the stage allows: turned and
 * moved until no dot and no lit land is under the headline, the source line or the counters. Sweden's length asks for
 * a turn; a turn far from ART.md's is taken only when it makes the map clearly larger.
 */
export function fitSweden(places: readonly CountyPlace[], stage: MapStage): MapView {
  if (places.length === 0) throw new Error('A map needs at least one pharmacy: none was given.');
  const points = unturned(places.map(({ lon, lat }): Point => [lon, lat]));
  const land = unturned(outlines(countiesOf(places)));
  let best: { view: MapView; worth: number } | undefined;
  const attempt = (angle: number) => {
    const view = fitTurned(angle, points, land, stage);
    const worth = (view?.scale ?? 0) * (1 - TURN.price * Math.abs(angle - TURN.ideal));
    if (view && (!best || worth > best.worth)) best = { view, worth };
  };
  for (let angle: number = TURN.least; angle >= TURN.most; angle -= TURN.step) attempt(angle);
  const around = best?.view.angle ?? TURN.ideal;
  for (let off = 1 - TURN.step; off < TURN.step; off++) {
    const angle = around + off;
    if (off !== 0 && angle <= TURN.least && angle >= TURN.most) attempt(angle);
  }
  if (!best) throw new Error('The places do not fit on the map: is every coordinate in Sweden?');
  return best.view;
}
