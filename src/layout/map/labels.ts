import { TYPE } from '../../theme/type';
import { textWidth } from '../text';
import { CITIES, type City } from './cities';
import type { Dot } from './dots';
import { countyOf } from './locate';
import { lakeRings, landRings } from './paths';
import { planarSweden } from './planar';
import { coverage, type Raster, type Rect, rasterOf } from './raster';
import { ceilingAt, floorAt, type MapStage, type Room } from './stage';
import { type MapView, placeOf, projectionOf } from './view';

/** A town's name on the map: anchor point and baseline in px, and what it lies on, which decides its colour. */
export interface CityLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly on: 'land' | 'sea';
  /** The room it takes, px. */
  readonly box: Rect;
}

export const CITY_STYLE = TYPE.label;

/** Most names on one map: orientation, not an atlas. */
const MOST = 9;
/** px around a name that stay free of dots, of other names, and of the coast; the land's edge hangs below it. */
const GAP = { dot: 7, label: 34, coast: 5, edge: 20 } as const;
/** Radii around a town within which a dot is its own, unless the town says otherwise. */
const OWN = 4;
/** How far a name may be from its town in px, and the steps in which it moves away. */
const AWAY = { from: 14, to: 220, step: 6 } as const;
/** Height of letters over the baseline and under it, as parts of the size. */
const LETTERS = { over: 0.74, under: 0.22 } as const;

/** Directions a name may go, best first: x, y (down is positive), and the px it costs not to take the first. */
const DIRECTIONS = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 4 },
  { dx: 0.8, dy: 0.6, cost: 8 },
  { dx: -0.8, dy: 0.6, cost: 10 },
  { dx: 0, dy: 1, cost: 12 },
  { dx: 0.3, dy: 1, cost: 13 },
  { dx: -0.3, dy: 1, cost: 13 },
  { dx: -0.8, dy: -0.6, cost: 24 },
  { dx: 0.8, dy: -0.6, cost: 30 },
  { dx: 0, dy: -1, cost: 30 },
] as const;

const overlaps = (a: Rect, b: Rect, gap: number): boolean =>
  a.left - gap < b.right && a.right + gap > b.left && a.top - gap < b.bottom && a.bottom + gap > b.top;

/** Distance in px from a rectangle to a point outside it; 0 inside. */
const distance = (box: Rect, { x, y }: { x: number; y: number }): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** The name set beside its town, `away` px from it. */
function candidate(city: City, at: readonly [number, number], turn: number, away: number): CityLabel {
  const { dx, dy } = DIRECTIONS[turn] ?? DIRECTIONS[0];
  const width = textWidth(city.name, CITY_STYLE);
  const anchor = dx > 0.5 ? 'start' : dx < -0.5 ? 'end' : 'middle';
  const [over, under] = [CITY_STYLE.size * LETTERS.over, CITY_STYLE.size * LETTERS.under];
  const x = Math.round(at[0] + dx * away);
  const lift = dy > 0 ? over : dy < 0 ? -under : over / 2;
  const y = Math.round(at[1] + dy * away + lift);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { left, top: y - over, right: left + width, bottom: y + under };
  return { text: city.name, x, y, anchor, on: 'sea', box };
}

function isIn(room: Room, { left, top, right, bottom }: Rect): boolean {
  const [middle, half] = [(left + right) / 2, (right - left) / 2];
  if (left < room.left || right > room.right) return false;
  return top >= ceilingAt(room, middle, half) - half && bottom <= floorAt(room, middle, half) + half;
}

interface Ground {
  readonly land: Raster;
  readonly lakes: Raster;
}

/** What the name would lie on; undefined when it would lie on the coast or on a shore. */
function lyingOn({ left, top, right, bottom }: Rect, { land, lakes }: Ground): 'land' | 'sea' | undefined {
  const g = GAP.coast;
  const wide = { left: left - g, top: top - g, right: right + g, bottom: bottom + g };
  if (coverage(lakes, wide) > 0) return undefined;
  if (coverage(land, wide) === 1) return 'land';
  return coverage(land, { ...wide, top: top - GAP.edge }) === 0 ? 'sea' : undefined;
}

/**
 * Names of towns that have pharmacies on the map, where they fit: clear of dots, of each other, of headline, source
 * line and counters, and wholly on land or wholly on the sea.
 */
export function cityLabels(
  view: MapView,
  dots: readonly Dot[],
  radius: number,
  lit: readonly string[],
  stage: MapStage,
): CityLabel[] {
  const projection = projectionOf(view);
  const rings = landRings(planarSweden(view), new Set(lit));
  const ground = { land: rasterOf(rings), lakes: rasterOf(lakeRings(view)) };
  const placed: CityLabel[] = [];
  const isFree = ({ box }: CityLabel) =>
    isIn(stage.dots, box) &&
    !placed.some((other) => overlaps(box, other.box, GAP.label)) &&
    !dots.some((dot) => distance(box, dot) < radius + GAP.dot);
  for (const city of CITIES) {
    if (placed.length >= MOST) break;
    if (!lit.includes(countyOf(city))) continue;
    const at = placeOf(projection, city.lon, city.lat);
    const reach = (city.crowd ?? OWN) * radius;
    const isOwn = ({ x, y }: Dot) => Math.hypot(x - at[0], y - at[1]) <= reach;
    if (!dots.some(isOwn)) continue;
    const best = nearest(city, at, (label) => isFree(label) && isOwn(closest(label, dots)), ground);
    if (best) placed.push(best);
  }
  return placed;
}

/** The dot that a reader takes the name for. */
function closest({ box }: CityLabel, dots: readonly Dot[]): Dot {
  return dots.reduce((a, b) => (distance(box, b) < distance(box, a) ? b : a));
}

function nearest(
  city: City,
  at: readonly [number, number],
  isFree: (label: CityLabel) => boolean,
  ground: Ground,
): CityLabel | undefined {
  let best: { label: CityLabel; cost: number } | undefined;
  for (let away: number = AWAY.from; away <= AWAY.to; away += AWAY.step) {
    for (let turn = 0; turn < DIRECTIONS.length; turn++) {
      const cost = away + (DIRECTIONS[turn]?.cost ?? 0);
      if (best && cost >= best.cost) continue;
      const label = candidate(city, at, turn, away);
      const on = isFree(label) ? lyingOn(label.box, ground) : undefined;
      if (on) best = { label: { ...label, on }, cost };
    }
  }
  return best?.label;
}
