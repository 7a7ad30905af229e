import type { CountyCode } from '../../src/layout/map/geography';

/** A pharmacy as the map needs it. */
export interface TestPharmacy {
  readonly name: string;
  readonly county: CountyCode;
  readonly lon: number;
  readonly lat: number;
  readonly cluster: number;
}

const town = (
  name: string,
  county: CountyCode,
  lon: number,
  lat: number,
  count: number,
  cluster: number,
): TestPharmacy[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${name} ${i + 1}`,
    county,
    lon: lon + 0.02 * Math.cos(2.4 * i) * Math.sqrt(i),
    lat: lat + 0.01 * Math.sin(2.4 * i) * Math.sqrt(i),
    cluster,
  }));

/** Pharmacies from the southernmost to the northernmost town, with the crowd that the largest one is. */
export const NATIONWIDE: readonly TestPharmacy[] = [
  ...town('Stockholm', '01', 18.07, 59.33, 90, 0),
  ...town('Göteborg', '14', 11.97, 57.71, 45, 0),
  ...town('Malmö', '12', 13.0, 55.6, 30, 1),
  ...town('Trelleborg', '12', 13.16, 55.38, 2, 1),
  ...town('Visby', '09', 18.3, 57.63, 2, 2),
  ...town('Uppsala', '03', 17.64, 59.86, 6, 1),
  ...town('Nyköping', '04', 17.01, 58.75, 3, 1),
  ...town('Linköping', '05', 15.62, 58.41, 6, 1),
  ...town('Jönköping', '06', 14.16, 57.78, 6, 1),
  ...town('Växjö', '07', 14.81, 56.88, 4, 1),
  ...town('Kalmar', '08', 16.36, 56.66, 3, 2),
  ...town('Karlskrona', '10', 15.59, 56.17, 3, 2),
  ...town('Halmstad', '13', 12.86, 56.67, 3, 1),
  ...town('Strömstad', '14', 11.17, 58.94, 1, 2),
  ...town('Karlstad', '17', 13.5, 59.38, 4, 1),
  ...town('Örebro', '18', 15.21, 59.27, 6, 1),
  ...town('Västerås', '19', 16.55, 59.61, 6, 1),
  ...town('Falun', '20', 15.63, 60.61, 4, 1),
  ...town('Gävle', '21', 17.14, 60.67, 4, 1),
  ...town('Sundsvall', '22', 17.31, 62.39, 4, 1),
  ...town('Östersund', '23', 14.64, 63.18, 3, 1),
  ...town('Umeå', '24', 20.26, 63.83, 4, 1),
  ...town('Luleå', '25', 22.1, 65.62, 3, 2),
  ...town('Haparanda', '25', 24.12, 65.83, 1, 2),
  ...town('Kiruna', '25', 20.23, 67.86, 2, 2),
];
