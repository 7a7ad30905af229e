import { feature } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import { type CountyCode, SWEDEN } from './geography';
import type { Point } from './simplify';

/** Where something is, in degrees. */
export interface Lonlat {
  readonly lon: number;
  readonly lat: number;
}

const KM_PER_DEGREE = 111.2;

const SHAPES = SWEDEN.objects.counties.geometries.map((county) => {
  const { geometry } = feature(SWEDEN, county as unknown as MultiPolygon);
  return { code: county.id, rings: geometry.coordinates.flat() as unknown as Point[][] };
});

/** Whether a place lies in a shape, by the even–odd rule over all its rings: a county's islands count, its holes don't. */
export function isInRings(rings: readonly (readonly Point[])[], { lon, lat }: Lonlat): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as Point;
      const [bx, by] = ring[j] as Point;
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** County whose land this place is on; undefined at sea and abroad. */
export function countyAt(place: Lonlat): CountyCode | undefined {
  return SHAPES.find(({ rings }) => isInRings(rings, place))?.code;
}

/** Distance in km on a plane that is true near the two places: good to a percent within Sweden. */
export function kmBetween(a: Lonlat, b: Lonlat): number {
  const cos = Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot((a.lon - b.lon) * cos, a.lat - b.lat) * KM_PER_DEGREE;
}

/** County of a place: where it stands, or the nearest coast for one that the map's coarse coast leaves at sea. */
export function countyOf(place: Lonlat): CountyCode {
  const standing = countyAt(place);
  if (standing) return standing;
  let nearest: { code: CountyCode; km: number } | undefined;
  for (const { code, rings } of SHAPES) {
    for (const [lon, lat] of rings.flat()) {
      const km = kmBetween(place, { lon, lat });
      if (!nearest || km < nearest.km) nearest = { code, km };
    }
  }
  if (!nearest) throw new Error('The map has no counties.');
  return nearest.code;
}

/** A place that may say which county it belongs to; the map's borders are some decades old in three places. */
export interface CountyPlace extends Lonlat {
  readonly county?: CountyCode | undefined;
}

/** The counties that the places say or lie in, by rising code. */
export function countiesOf(places: readonly CountyPlace[]): CountyCode[] {
  return [...new Set(places.map((place) => place.county ?? countyOf(place)))].sort();
}
