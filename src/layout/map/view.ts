import { type GeoProjection, geoTransverseMercator } from 'd3-geo';

/**
 * How the map is looked at, as plain JSON so that a scene's props can carry it: degrees the map is turned (negative:
 * north leans right), px per radian, and the translation in px.
 */
export interface MapView {
  readonly angle: number;
  readonly scale: number;
  readonly translate: readonly [number, number];
}

/** Central meridian in degrees east: the one Sweden's own grid (SWEREF 99 TM) uses. */
const MERIDIAN = 15;

/** km per radian on the Earth's surface. */
const EARTH_RADIUS = 6371;

/** The projection of a view: [longitude, latitude] in degrees to [x, y] in px of the frame. */
export function projectionOf(view: MapView): GeoProjection {
  return geoTransverseMercator()
    .rotate([-MERIDIAN, 0])
    .angle(view.angle)
    .scale(view.scale)
    .translate([...view.translate]);
}

/** A place in px of the frame. */
export function placeOf(projection: GeoProjection, lon: number, lat: number): [number, number] {
  const at = projection([lon, lat]);
  if (!at) throw new Error(`The map has no place for longitude ${lon}, latitude ${lat}.`);
  return at;
}

/** Pixels that one km takes in this view; the projection is true to scale near its meridian. */
export const pixelsPerKm = (view: MapView): number => view.scale / EARTH_RADIUS;
