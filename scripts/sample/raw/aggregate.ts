import type { Aggregates, StoreAggregate, TypeAggregate } from '../../../src/analysis/aggregates';
import { seededRandom, shuffle } from '../../../src/layout/random';
import { CATEGORIES } from '../profiles';
import { PLANNED_TRAITS, SEGMENTS, TYPES } from './plan';
import { type SampleCustomer, type SampleStores, sampleCustomers } from './simulate';

export const BUCKETS = 100;
export const AGE_BANDS = ['18-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'] as const;

/** Age band of an age in years. */
export const bandOf = (age: number): (typeof AGE_BANDS)[number] =>
  AGE_BANDS[Math.min(AGE_BANDS.length - 1, Math.max(0, Math.floor((age - 15) / 10)))] ?? '75+';

const zeros = (n: number) => new Array<number>(n).fill(0);
const table = (rows: number, columns: number) => Array.from({ length: rows }, () => zeros(columns));
const bump = (row: number[], at: number) => {
  row[at] = (row[at] as number) + 1;
};

interface Counts {
  readonly customers: number[];
  readonly byAge: Record<string, number>[];
  readonly byCounty: Record<string, number>[];
  readonly traits: number[][];
  readonly perBucket: number[][];
  readonly items: number[][][];
  readonly storeCustomers: number[][];
  readonly storeItems: number[][][];
  readonly itemsByAge: Record<string, number[]>;
}

const none = (stores: number): Counts => ({
  customers: zeros(TYPES.length),
  byAge: TYPES.map(() => ({})),
  byCounty: TYPES.map(() => ({})),
  traits: table(TYPES.length, PLANNED_TRAITS.length),
  perBucket: table(TYPES.length, BUCKETS),
  items: TYPES.map(() => table(BUCKETS, CATEGORIES.length)),
  storeCustomers: table(stores, TYPES.length),
  storeItems: Array.from({ length: stores }, () => table(BUCKETS, CATEGORIES.length)),
  itemsByAge: Object.fromEntries(AGE_BANDS.map((b) => [b, zeros(CATEGORIES.length)])),
});

const tally = (row: Record<string, number>, key: string) => {
  row[key] = (row[key] ?? 0) + 1;
};

/** Counts one customer under a type, which is another than their own where labels are permuted. */
function count(c: Counts, customer: SampleCustomer, type: number, bucket: number, county: string) {
  const band = bandOf(customer.age);
  bump(c.customers, type);
  tally(c.byAge[type] as Record<string, number>, band);
  tally(c.byCounty[type] as Record<string, number>, county);
  for (const at of customer.traits) bump(c.traits[type] as number[], at);
  bump(c.perBucket[type] as number[], bucket);
  bump(c.storeCustomers[customer.store] as number[], type);
  for (const item of customer.items) {
    bump(c.items[type]?.[bucket] as number[], item);
    bump(c.storeItems[customer.store]?.[bucket] as number[], item);
    bump(c.itemsByAge[band] as number[], item);
  }
}

/**
 * The aggregates of made-up customers, counted in memory: what the reader would make of the raw tables. `permuted` deals
 * the lifestyle types out at random, so that nothing stands out.
 */
export function sampleAggregates(
  seed: string,
  customers: number,
  at: SampleStores,
  permuted = false,
): Aggregates {
  const all = [...sampleCustomers(seed, customers, at)];
  const own = all.map((c) => c.type);
  const types = permuted ? shuffle(seededRandom(`permuted/${seed}`), own) : own;
  const random = seededRandom(`buckets/${seed}`);
  const c = none(at.stores.length);
  all.forEach((customer, i) => {
    const bucket = Math.floor(random() * BUCKETS);
    count(c, customer, types[i] as number, bucket, at.stores[customer.store]?.county ?? '');
  });
  return {
    period: { from: '2025-07-01', to: '2026-06-30' },
    synthetic: true,
    source: 'Påhittade exempeldata',
    baseDescription: 'kunder med minst ett köp under perioden',
    types: TYPES.map((t, i) => typeOf(c, t, i)),
    traits: PLANNED_TRAITS.map(({ id, label }) => ({ id, label })),
    categories: CATEGORIES.map(({ id, label }) => ({ id, label })),
    stores: at.stores.map((s, i): StoreAggregate => {
      const { id, name, place, county, lon, lat } = s;
      const counted = { customers: c.storeCustomers[i] as number[], items: c.storeItems[i] as number[][] };
      return { id, name, place, county, lon, lat, ...counted };
    }),
    itemsByAge: c.itemsByAge,
    needs: SEGMENTS.flatMap((s) =>
      s.needs.map((n) => ({
        segment: `${s.id}-1`,
        kind: n.kind,
        text: n.text,
        source: n.evidence?.source ?? '',
        n: n.evidence?.base ?? 0,
      })),
    ),
    space: at.stores.flatMap((s) =>
      CATEGORIES.map((k) => ({ store: s.id, category: k.id, places: Math.max(1, Math.round(70 * k.share)) })),
    ),
    missing: {},
  };
}

function typeOf(c: Counts, { id, label }: { id: string; label: string }, i: number): TypeAggregate {
  const n = c.customers[i] as number;
  return {
    id,
    label,
    customers: n,
    byAge: c.byAge[i] ?? {},
    byCounty: c.byCounty[i] ?? {},
    traits: (c.traits[i] as number[]).map((hits) => ({ share: hits / n, base: n })),
    buckets: { customers: c.perBucket[i] as number[], items: c.items[i] as number[][] },
  };
}
