import type { Lonlat } from './locate';

/** A town that the map may name: where it is, in degrees, and how far its crowd of pharmacies is pushed out. */
export interface City extends Lonlat {
  readonly name: string;
  /** Dots within this many radii of the town count as its own. */
  readonly crowd?: number;
}

/** Most telling first: the map names as many as find room. */
export const CITIES: readonly City[] = [
  { name: 'Stockholm', lon: 18.07, lat: 59.33, crowd: 20 },
  { name: 'Göteborg', lon: 11.97, lat: 57.71, crowd: 14 },
  { name: 'Malmö', lon: 13.0, lat: 55.6, crowd: 12 },
  { name: 'Kiruna', lon: 20.23, lat: 67.86 },
  { name: 'Umeå', lon: 20.26, lat: 63.83 },
  { name: 'Luleå', lon: 22.15, lat: 65.58 },
  { name: 'Östersund', lon: 14.64, lat: 63.18 },
  { name: 'Visby', lon: 18.3, lat: 57.64 },
  { name: 'Sundsvall', lon: 17.31, lat: 62.39 },
  { name: 'Gävle', lon: 17.14, lat: 60.67 },
  { name: 'Karlstad', lon: 13.5, lat: 59.38 },
  { name: 'Kalmar', lon: 16.36, lat: 56.66 },
  { name: 'Falun', lon: 15.63, lat: 60.61 },
  { name: 'Örebro', lon: 15.21, lat: 59.27 },
  { name: 'Jönköping', lon: 14.16, lat: 57.78 },
  { name: 'Linköping', lon: 15.62, lat: 58.41 },
  { name: 'Växjö', lon: 14.81, lat: 56.88 },
  { name: 'Uppsala', lon: 17.64, lat: 59.86 },
  { name: 'Västerås', lon: 16.55, lat: 59.61 },
  { name: 'Norrköping', lon: 16.18, lat: 58.59 },
  { name: 'Helsingborg', lon: 12.69, lat: 56.05 },
  { name: 'Halmstad', lon: 12.86, lat: 56.67 },
  { name: 'Karlskrona', lon: 15.59, lat: 56.16 },
  { name: 'Kristianstad', lon: 14.16, lat: 56.03 },
  { name: 'Skellefteå', lon: 20.95, lat: 64.75 },
  { name: 'Örnsköldsvik', lon: 18.72, lat: 63.29 },
  { name: 'Borås', lon: 12.94, lat: 57.72 },
  { name: 'Trollhättan', lon: 12.29, lat: 58.28 },
  { name: 'Nyköping', lon: 17.01, lat: 58.75 },
  { name: 'Eskilstuna', lon: 16.51, lat: 59.37 },
  { name: 'Norrtälje', lon: 18.7, lat: 59.76 },
  { name: 'Södertälje', lon: 17.63, lat: 59.2 },
  { name: 'Trelleborg', lon: 13.16, lat: 55.37 },
  { name: 'Ystad', lon: 13.82, lat: 55.43 },
];
