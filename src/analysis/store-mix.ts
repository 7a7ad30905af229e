import { seededRandom } from '../layout/random';
import { added, composition, hellinger, spread } from './hellinger';

/** Where a store is, in degrees. */
interface Lonlat {
  readonly lon: number;
  readonly lat: number;
}

/** Customers that every store is given of the chain's mix, so that a small store isn't moved by a few of its own. */
const PRIOR = 10;

/** How much the stores' location may spread them beside their mix: soft, so that islands and exclaves are free (d). */
export const LOCATION_WEIGHT = 0.15;

const KM_PER_DEGREE = 111.2;
const MIDDLE = Math.cos((62 * Math.PI) / 180);

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/** A store's customer mix on Hellinger's scale, drawn toward the chain's. */
const mixes = (counts: readonly (readonly number[])[]): number[][] => {
  const chain = composition(added(counts, counts[0]?.length ?? 0));
  return counts.map((row) => hellinger(row.map((n, s) => n + PRIOR * (chain[s] as number))));
};

/** How far the stores' mixes lie apart, weighted by customers. */
export const mixSpread = (counts: readonly (readonly number[])[]): number =>
  spread(mixes(counts), counts.map(sum));

/** Where each store lies when stores are clustered: its mix, and softly its place. `counts[store][segment]`. */
export function storePoints(stores: readonly Lonlat[], counts: readonly (readonly number[])[]): number[][] {
  const weights = counts.map(sum);
  const mix = mixes(counts);
  const places = stores.map(({ lon, lat }) => [lon * MIDDLE * KM_PER_DEGREE, lat * KM_PER_DEGREE]);
  const [own, far] = [spread(mix, weights), spread(places, weights)];
  const scale = far > 0 ? Math.sqrt((LOCATION_WEIGHT * own) / far) : 0;
  return mix.map((m, i) => [...m, ...(places[i] as number[]).map((x) => x * scale)]);
}

const REFERENCES = 99;

/**
 * Share of chains with the same mix everywhere whose stores would differ as much by chance: a Monte Carlo p-value with
 * +1 (counts about as a Poisson's, then made shares, which is a multinomial).
 */
export function mixByChance(counts: readonly (readonly number[])[], seed: string): number {
  const random = seededRandom(`${seed}/mix`);
  // A standard normal number (Box & Muller 1958).
  const z = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const chain = composition(added(counts, counts[0]?.length ?? 0));
  const real = mixSpread(counts);
  let asMuch = 1;
  for (let r = 0; r < REFERENCES; r++) {
    const dealt = counts.map((row) => {
      const n = sum(row);
      return chain.map((p) => Math.max(0, n * p + Math.sqrt(n * p) * z()));
    });
    if (mixSpread(dealt) >= real) asMuch++;
  }
  return asMuch / (REFERENCES + 1);
}
