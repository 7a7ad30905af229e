import type { GeoProjection } from 'd3-geo';
import type { Lonlat } from './locate';
import { tenth } from './path';
import { type Homed, pushApart, swapHome } from './push';
import type { Room } from './stage';
import { type MapView, placeOf, projectionOf } from './view';

/** A pharmacy to be placed; cluster = position in the list of clusters. */
export interface Placed extends Lonlat {
  readonly cluster: number;
}

/** A dot's middle in px. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly cluster: number;
}

export interface PlacedDots {
  /** Cluster by cluster, from north to south within each: the order in which they appear. */
  readonly dots: readonly Dot[];
  /** How far the most displaced dot is from its true place, in px. */
  readonly drift: number;
}

/** px that rounding two middles to a tenth can bring them nearer. */
const ROUNDING = 0.15;
/** Parts of a px that a home is rounded to: projections differ in their last digits from one browser to the next. */
const PARTS = 1000;
const whole = (px: number): number => Math.round(PARTS * px) / PARTS;

/** Dots this many radii apart may change places. */
const SWAP = 12;

/**
 * Dots of `radius` px for all pharmacies, pushed apart until none overlap (middles at least two radii apart), each as
 * near to its true place as the crowd allows and all inside the room.
 */
export function placeDots(
  pharmacies: readonly Placed[],
  projection: GeoProjection,
  radius: number,
  room: Room,
): PlacedDots {
  const bodies = [...pharmacies]
    .sort((a, b) => a.cluster - b.cluster || b.lat - a.lat || a.lon - b.lon)
    .map(({ lon, lat, cluster }) => {
      const [x, y] = placeOf(projection, lon, lat).map(whole) as [number, number];
      return { x, y, homeX: x, homeY: y, cluster, lat } satisfies Homed & { cluster: number; lat: number };
    });
  const gap = 2 * radius + ROUNDING;
  pushApart(bodies, gap, room);
  swapHome(bodies, SWAP * radius);
  const drift = Math.max(0, ...bodies.map((b) => Math.hypot(b.x - b.homeX, b.y - b.homeY)));
  const dots = bodies.map(({ x, y, cluster }) => ({ x: tenth(x), y: tenth(y), cluster }));
  return { dots, drift: tenth(drift) };
}

/** A dot's radius in px on frame 06 with its 390 pharmacies, how it grows with fewer dots and a larger map, limits. */
const RADIUS = {
  px: 8.6,
  count: 390,
  scale: 7000,
  perDot: 0.3,
  perScale: 0.5,
  smallest: 5,
  largest: 15,
} as const;

/** Radius in px of a dot when there are `count` of them on a map of `scale` px per radian. */
export function dotRadius(count: number, scale: number): number {
  const fewer = (RADIUS.count / Math.max(1, count)) ** RADIUS.perDot;
  const larger = (scale / RADIUS.scale) ** RADIUS.perScale;
  return tenth(Math.min(RADIUS.largest, Math.max(RADIUS.smallest, RADIUS.px * fewer * larger)));
}

/** px that a dot may end up from its true place, and how much smaller the dots get at a time until none is further. */
const DRIFT = { most: 84, shrink: 0.93 } as const;

/** Dots for all pharmacies of a view, as large as their number and the crowd in the largest town allow. */
export function placeAllDots(
  pharmacies: readonly Placed[],
  view: MapView,
  room: Room,
): PlacedDots & { readonly radius: number } {
  const projection = projectionOf(view);
  let radius = dotRadius(pharmacies.length, view.scale);
  for (;;) {
    const placed = placeDots(pharmacies, projection, radius, room);
    if (placed.drift <= DRIFT.most || radius <= RADIUS.smallest) return { ...placed, radius };
    radius = Math.max(RADIUS.smallest, tenth(radius * DRIFT.shrink));
  }
}
