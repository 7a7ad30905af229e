import type { Problem } from '../../../../src/check/problem';
import { COUNTY_NAMES } from '../../../../src/layout/map/geography';
import { countyCode, countyNear, isNear } from '../../../../src/raw/county';
import type { Duck } from '../duck';
import { MOST_EXAMPLES, type Text, trouble } from '../read/source';
import type { Sources } from '../read/views';
import { placeText } from './rule';

/** The map's coast is coarse: so far out a store may stand. */
const COAST_KM = 5;
/** The map's county borders are coarse, and older in three places. */
const BORDER_KM = 25;

interface Fault {
  readonly row: number;
  readonly column: string;
  readonly text: Text;
}

/** Coordinates as a message shows them. */
const at = (lon: number, lat: number) =>
  `latitud ${String(lat).replace('.', ',')}, longitud ${String(lon).replace('.', ',')}`;

function fault(row: number, lon: number, lat: number, county: string | null): Fault | undefined {
  const stands = countyNear({ lon, lat }, COAST_KM);
  if (!stands) {
    const swapped = countyNear({ lon: lat, lat: lon }, COAST_KM) !== undefined;
    const expected = 'en plats på land i Sverige (WGS 84, grader)';
    const remedy = swapped
      ? 'Longitud och latitud har bytt plats: byt tillbaka.'
      : 'Rätta koordinaterna: stämmer grader och decimaltecken?';
    return { row, column: 'lat', text: [`${at(lon, lat)}: i havet eller utanför Sverige`, expected, remedy] };
  }
  if (county === null) return undefined;
  const code = countyCode(county);
  if (!code) {
    const expected = 'ett län, t.ex. 01 eller Stockholms län';
    return { row, column: 'county', text: [`”${county.slice(0, 40)}”`, expected, 'Skriv SCB:s länskod.'] };
  }
  if (isNear({ lon, lat }, BORDER_KM, code)) return undefined;
  return {
    row,
    column: 'county',
    text: [
      `${COUNTY_NAMES.get(code)}, men koordinaterna ligger i ${COUNTY_NAMES.get(stands)}`,
      'län och koordinater som hör ihop',
      'Rätta länet eller koordinaterna.',
    ],
  };
}

/** Stores at sea, abroad, or in another county than they say. */
export async function storeProblems(duck: Duck, sources: Sources): Promise<Problem[]> {
  const source = sources.stores;
  if (!source) return [];
  const rows = await duck.rows(
    'SELECT _row, lon, lat, county FROM stores WHERE lon IS NOT NULL AND lat IS NOT NULL ORDER BY _row',
  );
  const faults = rows.flatMap(
    (r) => fault(Number(r._row), Number(r.lon), Number(r.lat), r.county as string | null) ?? [],
  );
  const told = faults.slice(0, MOST_EXAMPLES).map((f) => {
    return trouble(source.file, placeText(source, [f.row], 1, f.column), f.text);
  });
  const more = faults.slice(MOST_EXAMPLES);
  if (more.length === 0) return told;
  const place = placeText(
    source,
    more.slice(0, MOST_EXAMPLES).map((f) => f.row),
    more.length,
    'lat',
  );
  return [
    ...told,
    trouble(source.file, place, [
      'fler butiker på fel plats',
      'län och koordinater som stämmer',
      'Rätta dem också.',
    ]),
  ];
}
