import { landscapeAt } from '../layout/map/surroundings';
import type { Landscape } from '../schema/clusters';
import type { StoreAggregate } from './aggregates';

/** People that one of the chain's pharmacies stands for: how a place's size is judged where no population is delivered. */
const PEOPLE_PER_STORE = 12_000;

/** Landscapes by place and size: the sea is far to ask for, and segments and clusters both ask. */
const known = new Map<string, Landscape>();

function landscapeOf(spot: StoreAggregate, people: number): Landscape {
  const key = `${spot.lon}/${spot.lat}/${people}`;
  const landscape = known.get(key) ?? landscapeAt(spot, people);
  known.set(key, landscape);
  return landscape;
}

/** What the surroundings of each store look like: from its coordinates and how many of the chain's stores its place has. */
export function landscapesOf(stores: readonly StoreAggregate[]): Landscape[] {
  const inPlace = new Map<string, number>();
  for (const { place, county } of stores) {
    const key = `${county}/${place}`;
    inPlace.set(key, (inPlace.get(key) ?? 0) + 1);
  }
  return stores.map((s) => landscapeOf(s, (inPlace.get(`${s.county}/${s.place}`) ?? 1) * PEOPLE_PER_STORE));
}

/**
 * The landscape that a group of customers is most over in: the largest difference between its share of the group and of
 * everybody. `mine` and `all` are customers by store. Undefined for a group without customers in stores.
 */
export function typicalLandscape(
  landscapes: readonly Landscape[],
  mine: readonly number[],
  all: readonly number[],
): Landscape | undefined {
  const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);
  if (sum(mine) === 0) return undefined;
  const excess = (kind: Landscape) =>
    sum(landscapes.map((l, i) => (l === kind ? (mine[i] ?? 0) / sum(mine) - (all[i] ?? 0) / sum(all) : 0)));
  const kinds = [...new Set(landscapes)].sort();
  return kinds.sort((a, b) => excess(b) - excess(a))[0];
}
