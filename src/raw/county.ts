import { COUNTY_NAMES, type CountyCode } from '../layout/map/geography';
import { countyAt, kmBetween } from '../layout/map/locate';
import { COUNTY_CODES } from '../schema/common';
import { plainName } from './names';

/** County letters in the order of the codes. */
const LETTERS = 'AB C D E F G H I K M N O S T U W X Y Z AC BD'.split(' ');

const bare = (name: string) => plainName(name.replace(/\s+län$/i, '')).replace(/s$/, '');

const BY_NAME = new Map<string, CountyCode>([
  ...[...COUNTY_NAMES].map(([code, name]) => [bare(name), code] as const),
  ...COUNTY_CODES.map((code, i) => [(LETTERS[i] as string).toLowerCase(), code] as const),
]);

/** SCB code of a county as people write it: 01, 1, Stockholm, Stockholms län, AB. */
export function countyCode(text: string): CountyCode | undefined {
  const code = text.trim().padStart(2, '0');
  const known = COUNTY_CODES.find((c) => c === code);
  return known ?? BY_NAME.get(bare(text)) ?? BY_NAME.get(text.trim().toLowerCase());
}

/** First two digits of postcodes → county, roughly: postal areas don't follow county borders everywhere. */
const POSTAL: readonly (readonly [first: number, last: number, county: CountyCode])[] = [
  [10, 19, '01'],
  [20, 28, '12'],
  [29, 29, '12'],
  [30, 31, '13'],
  [32, 33, '06'],
  [34, 36, '07'],
  [37, 37, '10'],
  [38, 39, '08'],
  [40, 54, '14'],
  [55, 57, '06'],
  [58, 61, '05'],
  [62, 62, '09'],
  [63, 64, '04'],
  [65, 68, '17'],
  [69, 71, '18'],
  [72, 73, '19'],
  [74, 75, '03'],
  [76, 76, '01'],
  [77, 79, '20'],
  [80, 82, '21'],
  [83, 84, '23'],
  [85, 89, '22'],
  [90, 93, '24'],
  [94, 98, '25'],
];

/** County of a Swedish postcode ("753 10", "75310"), roughly; undefined when it is none. */
export function postalCounty(text: string): CountyCode | undefined {
  const digits = text.replace(/^SE-?/i, '').replace(/\s/g, '');
  if (!/^\d{5}$/.test(digits)) return undefined;
  const two = Number(digits.slice(0, 2));
  return POSTAL.find(([first, last]) => two >= first && two <= last)?.[2];
}

interface Place {
  readonly lon: number;
  readonly lat: number;
}

const DIRECTIONS = 16;
const RINGS = 4;

/**
 * Counties at a place and on rings of points around it, nearest first, within so many km: an endless question is a slow
 * one, so whoever asks stops when they know enough.
 */
export function* countiesNear({ lon, lat }: Place, km: number): Generator<CountyCode> {
  const here = countyAt({ lon, lat });
  if (here) yield here;
  const degree = kmBetween({ lon, lat }, { lon, lat: lat + 1 });
  for (let i = 0; i < RINGS * DIRECTIONS; i++) {
    const radius = (km * (1 + Math.floor(i / DIRECTIONS))) / RINGS / degree;
    const angle = (2 * Math.PI * (i % DIRECTIONS)) / DIRECTIONS;
    const dx = (radius * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180);
    const county = countyAt({ lon: lon + dx, lat: lat + radius * Math.sin(angle) });
    if (county) yield county;
  }
}

/** The nearest county within so many km of a place; undefined far out at sea and abroad. */
export function countyNear(place: Place, km: number): CountyCode | undefined {
  for (const county of countiesNear(place, km)) return county;
  return undefined;
}

/** Whether a county has land within so many km of a place. */
export function isNear(place: Place, km: number, county: CountyCode): boolean {
  for (const near of countiesNear(place, km)) if (near === county) return true;
  return false;
}
