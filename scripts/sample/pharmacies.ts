import type { CountyCode } from '../../src/layout/map/geography';
import { isOnLand, landscapeAt, offset } from '../../src/layout/map/surroundings';
import { pick, type Random, seededRandom, shuffle } from '../../src/layout/random';
import type { Landscape } from '../../src/schema/clusters';
import { type Place, swedishPlaces } from './places';

/** An invented pharmacy in a real town. */
export interface SamplePharmacy {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly county: CountyCode;
  readonly lon: number;
  readonly lat: number;
  readonly kind: Landscape;
}

/** What the first pharmacy of a town is called after… */
const CENTRES = ['Torget', 'Parken', 'Allén', 'Bron', 'Kvarnen', 'Stationen'] as const;
/** …and the others: plants and birds, invented and neutral. */
// biome-ignore format: a word list
const WORDS = [
  'Lönnen', 'Linden', 'Eken', 'Rönnen', 'Hasseln', 'Björken', 'Aspen', 'Sälgen', 'Tallen', 'Häggen',
  'Syrenen', 'Kaprifolen', 'Blåklinten', 'Smultronet', 'Lingonet', 'Hjortronet', 'Blåbäret', 'Ljungen',
  'Klövern', 'Malvan', 'Vallmon', 'Pionen', 'Liljan', 'Violen', 'Gullvivan', 'Trasten', 'Lärkan', 'Svalan',
  'Bofinken', 'Domherren', 'Ugglan', 'Tranan', 'Siskan', 'Mesen', 'Göken', 'Viporna', 'Ejdern', 'Ärlan',
] as const;

/** How much less than its size a larger place gets: small towns have a pharmacy too. */
const POWER = 0.86;
/** Fewest people for a place to have one of the chain's pharmacies, and how far weights may differ by chance. */
const SMALLEST = 2500;
const CHANCE = 0.5;
/** People per km² where a town's pharmacies are: gives the town's reach. */
const DENSITY = 2300;
const TRIES = 200;

/** Pharmacies per place by Sainte-Laguë's method: each goes where it serves most people. */
function seats(places: readonly Place[], count: number, random: Random): Map<Place, number> {
  const given = new Map<Place, number>();
  const weights = places.map((p) => p.population ** POWER * (1 + CHANCE * (random() - 0.5)));
  const quotients = weights.slice();
  for (let i = 0; i < count; i++) {
    const most = quotients.indexOf(Math.max(...quotients));
    const place = places[most] as Place;
    const held = (given.get(place) ?? 0) + 1;
    given.set(place, held);
    quotients[most] = (weights[most] as number) / (2 * held + 1);
  }
  return given;
}

const decimals4 = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** A dry spot within the town, even over its area; the search widens slowly where water takes most of it. */
function spotIn(place: Place, central: boolean, random: Random) {
  const reach = Math.sqrt(place.population / DENSITY / Math.PI);
  for (let i = 0; i < TRIES; i++) {
    const km = (central && i === 0 ? 0 : Math.sqrt(random())) * reach * (1 + i / 20);
    const { lon, lat } = offset(place, km, 2 * Math.PI * random());
    const spot = { lon: decimals4(lon), lat: decimals4(lat) };
    if (isOnLand(spot)) return spot;
  }
  throw new Error(`No dry spot was found around ${place.name}.`);
}

/** Lower-case identifier without Swedish letters: "Umeå Lönnen" → "umea-lonnen". */
export function slug(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function pharmaciesIn(place: Place, count: number, seed: string): SamplePharmacy[] {
  if (count > WORDS.length + 1)
    throw new Error(`${place.name} would get ${count} pharmacies: ask for fewer.`);
  const random = seededRandom(`${seed}/${place.name}`);
  const words = [pick(random, CENTRES), ...shuffle(random, WORDS)].slice(0, count);
  return words.map((word, i) => {
    const spot = spotIn(place, i === 0, random);
    const name = `${place.name} ${word}`;
    const kind = landscapeAt(spot, place.population);
    return { id: slug(name), name, place: place.name, county: place.county, ...spot, kind };
  });
}

/**
 * Invented pharmacies in real towns: as many per town as its people ask for, spread over the town's real extent, none
 * at sea. The same seed gives the same pharmacies.
 */
export function samplePharmacies(seed: string, count = 390): SamplePharmacy[] {
  const places = swedishPlaces().filter(({ population }) => population >= SMALLEST);
  const given = seats(places, count, seededRandom(`${seed}/seats`));
  return [...given].flatMap(([place, held]) => pharmaciesIn(place, held, seed));
}
