import { feature } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Landscape } from '../../schema/clusters';
import { LAKES, NEIGHBOURS } from './geography';
import { countyAt, isInRings, kmBetween, type Lonlat } from './locate';
import type { Point } from './simplify';

const KM_PER_DEGREE = 111.2;

/** The three largest towns: middle, and how far town and suburbs reach, in km. */
const METROPOLES = [
  { lon: 18.06, lat: 59.33, town: 7.5, suburbs: 42 },
  { lon: 11.97, lat: 57.7, town: 7, suburbs: 30 },
  { lon: 13.0, lat: 55.6, town: 5.5, suburbs: 24 },
] as const;

/** Populations and the latitude that divide the rest. */
const TOWN = { large: 40_000, usual: 20_000 } as const;
const NORTH = 61.4;
/** km to the sea that make a small place a coastal one; an inlet counts when this many directions lead to water. */
const COAST = { km: 9, directions: 16, wet: 3 } as const;

const ABROAD = feature(
  NEIGHBOURS,
  NEIGHBOURS.objects.land as unknown as MultiPolygon,
).geometry.coordinates.flat() as unknown as Point[][];

/** The place that lies `km` from here, in direction `turn` (radians, 0 = east). */
export function offset({ lon, lat }: Lonlat, km: number, turn: number): Lonlat {
  const cos = Math.cos((lat * Math.PI) / 180);
  return {
    lon: lon + (Math.cos(turn) * km) / (KM_PER_DEGREE * cos),
    lat: lat + (Math.sin(turn) * km) / KM_PER_DEGREE,
  };
}

/** Whether somebody could stand here: in a county and in none of the large lakes. */
export function isOnLand(place: Lonlat): boolean {
  return countyAt(place) !== undefined && !LAKES.some(({ ring }) => isInRings([ring], place));
}

/** Whether the sea is near: enough directions lead to water that is neither Sweden nor a neighbour. */
export function isByTheSea(place: Lonlat): boolean {
  let wet = 0;
  for (let i = 0; i < COAST.directions; i++) {
    const turn = (2 * Math.PI * i) / COAST.directions;
    const there = offset(place, COAST.km, turn);
    if (!countyAt(there) && !isInRings(ABROAD, there)) wet++;
  }
  return wet >= COAST.wet;
}

/** What the surroundings of a pharmacy look like, from the size of its place, the large towns, the sea and latitude. */
export function landscapeAt(spot: Lonlat, population: number): Landscape {
  const near = METROPOLES.map((m) => ({ ...m, km: kmBetween(spot, m) }));
  if (near.some(({ km, town }) => km < town)) return 'city';
  if (near.some(({ km, suburbs }) => km < suburbs)) return 'suburb';
  if (population >= TOWN.large) return 'town';
  if (spot.lat >= NORTH) return 'north';
  if (isByTheSea(spot)) return 'coast';
  return population >= TOWN.usual ? 'town' : 'inland';
}
