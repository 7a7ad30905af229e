import { type Random, seededRandom, shuffle } from '../../../src/layout/random';
import { type SamplePharmacy, samplePharmacies } from '../pharmacies';
import { basketOf, PLANNED_TRAITS, REGIONS, SEGMENTS, TYPES } from './plan';

/** A made-up customer. Numbers are places in the plan's lists. */
export interface SampleCustomer {
  readonly type: number;
  readonly segment: number;
  readonly store: number;
  readonly age: number;
  /** Places of the traits that the customer has. */
  readonly traits: readonly number[];
  /** Category of every item bought. */
  readonly items: readonly number[];
}

/** Stores with their region and how many customers they draw beside others. */
export interface SampleStores {
  readonly stores: readonly SamplePharmacy[];
  readonly region: readonly number[];
}

/** How often a customer buys what they bought last: makes customers differ as real ones do. */
const HABIT = 0.15;
export const MEAN_ITEMS = 8;

/** Most of a place's pharmacies in a sample. */
const MOST_IN_PLACE = 5;

/** The chain as a whole: its places and pharmacies are what a smaller sample is taken from. */
const CHAIN = 390;

const regionOf = (s: SamplePharmacy) => REGIONS.findIndex((r) => r.landscapes.includes(s.kind));

/** About `count` pharmacies in whole places, so many from each region as the plan says. */
export function sampleStores(count: number): SampleStores {
  const random = seededRandom('raw/stores');
  const all = samplePharmacies('raw', Math.max(CHAIN, count));
  const places = shuffle(random, [...new Set(all.map((s) => s.place))]);
  const left = REGIONS.map((r) => Math.round(r.stores * count));
  const stores = places.flatMap((place) => {
    // A place keeps its first stores: those in its middle.
    const here = all.filter((s) => s.place === place).slice(0, MOST_IN_PLACE);
    const region = regionOf(here[0] as SamplePharmacy);
    if (here.some((s) => regionOf(s) !== region) || here.length > (left[region] as number)) return [];
    left[region] = (left[region] as number) - here.length;
    return here;
  });
  return { stores, region: stores.map(regionOf) };
}

/** A place drawn by weights that add up to one. */
function drawn(random: Random, shares: readonly number[]): number {
  let left = random();
  for (let i = 0; i < shares.length; i++) {
    left -= shares[i] as number;
    if (left < 0) return i;
  }
  return shares.length - 1;
}

/** Items of one customer: at least one, MEAN_ITEMS on average (geometric, cut at 40). */
function itemsOf(random: Random, basket: readonly number[]): number[] {
  const count = Math.min(40, 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / MEAN_ITEMS)));
  const items: number[] = [];
  for (let i = 0; i < count; i++) {
    const again = items.length > 0 && random() < HABIT;
    items.push(again ? (items.at(-1) as number) : drawn(random, basket));
  }
  return items;
}

const BASKETS = SEGMENTS.map((_, s) => REGIONS.map((_, r) => basketOf(s, r)));
const OF_SEGMENT = SEGMENTS.map((_, s) => TYPES.flatMap((t, i) => (t.segment === s ? [i] : [])));

/** Customers one by one, by the plan: the same seed gives the same ones. Every store draws equally many. */
export function* sampleCustomers(
  seed: string,
  count: number,
  { region }: SampleStores,
): Generator<SampleCustomer> {
  const random = seededRandom(`raw/${seed}`);
  for (let i = 0; i < count; i++) {
    const store = i % region.length;
    const r = region[store] as number;
    const segment = drawn(random, REGIONS[r]?.mix ?? []);
    const types = OF_SEGMENT[segment] as number[];
    const type = types[
      drawn(
        random,
        types.map((t) => TYPES[t]?.part ?? 0),
      )
    ] as number;
    const [young, old] = SEGMENTS[segment]?.persona.ageRange ?? [18, 84];
    // Two in ten are younger or older than is typical.
    const age = Math.round(young - 3 + random() * (old - young + 6));
    const traits = PLANNED_TRAITS.flatMap((t, at) => (random() < (t.shares[segment] as number) ? [at] : []));
    yield { type, segment, store, age, traits, items: itemsOf(random, BASKETS[segment]?.[r] as number[]) };
  }
}
