import fs from 'node:fs';
import path from 'node:path';
import { type Random, seededRandom } from '../../../src/layout/random';
import { CATEGORIES } from '../profiles';
import { bandOf } from './aggregate';
import { calendar } from './calendar';
import { CsvFile, csv } from './csv';
import { PLANNED_TRAITS, SEGMENTS, TYPES } from './plan';
import { CASES, NEVER_SHOWN, PRODUCTS, type SampleProduct } from './products';
import { type SampleCustomer, sampleCustomers, sampleStores } from './simulate';
import { truthOf } from './truth';

/** Size and seed of a raw sample. */
export interface RawSample {
  readonly seed: string;
  readonly customers: number;
  readonly stores: number;
}

const PERIOD = { from: '2025-07-01', days: 365 } as const;
/** How often an item is brought back, and how often something is bought that must never be shown. */
const RETURNED = 0.015;
const SENSITIVE = 0.004;
/** A lifestyle type too small to be shown anywhere. */
const TINY = { label: 'Fyrvaktare', customers: 9 } as const;
/** Units that others than members buy of a supplier's product, for each that a member buys. */
const OTHERS = 5;
/** Weeks between deliveries of a supplier's pack. */
const EVERY = 4;

interface Tables {
  readonly customers: CsvFile;
  readonly purchases: CsvFile;
  /** Units of each case sold, by store and week's place. */
  readonly sold: readonly Map<string, number>[];
  /** Customers of each type, and how many have each trait. */
  readonly profile: readonly { n: number; hits: number[] }[];
}

/** Which product of a category is bought: the supplier's by whom it is made for, else any other. */
function productOf(
  random: Random,
  category: number,
  segment: number,
): { product: SampleProduct; at: number } {
  const products = PRODUCTS[category] as readonly SampleProduct[];
  const at = CASES.findIndex((k) => k.category === CATEGORIES[category]?.id);
  const made = CASES[at];
  if (made && random() < (segment === made.segment ? made.share.own : made.share.other))
    return { product: products[0] as SampleProduct, at };
  const from = made ? 1 : 0;
  return {
    product: products[from + Math.floor(random() * (products.length - from))] as SampleProduct,
    at: -1,
  };
}

/** Writes a customer and what they bought; counts for profile and deliveries. */
function writeCustomer(
  t: Tables,
  random: Random,
  c: SampleCustomer,
  { id, store, county, type }: { id: string; store: string; county: string; type: string },
  days: ReturnType<typeof calendar>,
  weekOf: ReadonlyMap<string, number>,
): void {
  t.customers.row([id, county, bandOf(c.age), type]);
  const buy = (product: SampleProduct, at: number) => {
    const on = Math.floor(random() * days.length);
    t.purchases.row([id, store, product.id, days[on]?.day ?? '', 1, product.price, '']);
    if (random() < RETURNED)
      t.purchases.row([
        id,
        store,
        product.id,
        days[Math.min(days.length - 1, on + 6)]?.day ?? '',
        -1,
        -product.price,
        'ja',
      ]);
    if (at < 0) return;
    // Others buy at the same pharmacy, any week.
    const when = [on, ...Array.from({ length: OTHERS }, () => Math.floor(random() * days.length))];
    for (const day of when) {
      const key = `${store}/${weekOf.get(days[day]?.week ?? '')}`;
      t.sold[at]?.set(key, (t.sold[at]?.get(key) ?? 0) + 1);
    }
  };
  for (const category of c.items) {
    const { product, at } = productOf(random, category, c.segment);
    buy(product, at);
  }
  for (const product of NEVER_SHOWN) if (random() < SENSITIVE * c.items.length) buy(product, -1);
}

/** Deliveries of a case to every door: a pack every fourth week, and another whenever the shelf would be empty. */
function writeStock(
  to: string,
  storeIds: readonly string[],
  weeks: readonly string[],
  sold: Tables['sold'],
): void {
  const file = new CsvFile(to, ['store', 'product', 'week', 'delivered', 'sold']);
  CASES.forEach(({ terms, category }, at) => {
    const product = PRODUCTS[CATEGORIES.findIndex((c) => c.id === category)]?.[0]?.id ?? '';
    for (const store of storeIds) {
      let level = 0;
      weeks.forEach((week, w) => {
        const bought = sold[at]?.get(`${store}/${w}`) ?? 0;
        let delivered = w % EVERY === 0 ? terms.pack : 0;
        while (level + delivered < bought) delivered += terms.pack;
        level += delivered - bought;
        if (delivered + bought > 0) file.row([store, product, week, delivered, bought]);
      });
    }
  });
  file.close();
}

/** Small tables that don't hang on customers. */
function writeTables(dir: string, stores: readonly (readonly (string | number)[])[]): void {
  const file = (name: string) => path.join(dir, `${name}.csv`);
  csv(file('stores'), ['id', 'name', 'place', 'county', 'lon', 'lat'], stores);
  csv(
    file('products'),
    ['id', 'category', 'supplier', 'prescription'],
    [...PRODUCTS.flat(), ...NEVER_SHOWN].map((p) => [
      p.id,
      p.category,
      p.supplier,
      p.prescription ? 'ja' : 'nej',
    ]),
  );
  csv(
    file('needs'),
    ['segment', 'kind', 'text', 'source', 'n'],
    SEGMENTS.flatMap((s) =>
      s.needs.map((n) => [
        s.groups[0] ?? '',
        { need: 'behov', motive: 'motiv', barrier: 'hinder' }[n.kind],
        n.text,
        n.evidence?.source ?? '',
        n.evidence?.base ?? 0,
      ]),
    ),
  );
  csv(
    file('space'),
    ['store', 'category', 'places'],
    stores.flatMap(([id]) =>
      CATEGORIES.map((c) => [id as string, c.label, Math.max(1, Math.round(70 * c.share))]),
    ),
  );
  csv(
    file('terms'),
    ['supplier', 'category', 'name', 'minimum_pack', 'underage', 'overage', 'price', 'cost', 'write_off'],
    CASES.map(({ supplier, category, name, terms, price, cost }) => {
      const label = CATEGORIES.find((c) => c.id === category)?.label ?? '';
      return [supplier, label, name, terms.pack, terms.underage, terms.overage, price, cost, terms.writeOff];
    }),
  );
}

/**
 * Writes raw tables of any size as CSV, customer by customer, and beside them what was planted (truth.json). The same
 * seed and size give the same files. Nine customers are of a type too small to be shown; a few purchases are of what is
 * never shown.
 */
export function writeRawSample(dir: string, { seed, customers, stores: count }: RawSample): void {
  const at = sampleStores(count);
  const ids = at.stores.map((_, i) => `a${i + 1}`);
  const days = calendar(PERIOD.from, PERIOD.days);
  const weeks = [...new Set(days.map((d) => d.week))];
  const weekOf = new Map(weeks.map((w, i) => [w, i]));
  const random = seededRandom(`raw/${seed}/write`);
  const t: Tables = {
    customers: new CsvFile(path.join(dir, 'customers.csv'), ['id', 'county', 'age_band', 'type']),
    purchases: new CsvFile(path.join(dir, 'purchases.csv'), [
      'customer',
      'store',
      'product',
      'date',
      'quantity',
      'amount',
      'return',
    ]),
    sold: CASES.map(() => new Map<string, number>()),
    profile: TYPES.map(() => ({ n: 0, hits: PLANNED_TRAITS.map(() => 0) })),
  };
  const tinyHits = PLANNED_TRAITS.map(() => 0);
  let i = 0;
  for (const c of sampleCustomers(seed, customers + TINY.customers, at)) {
    const tiny = i >= customers;
    const own = t.profile[c.type] as Tables['profile'][number];
    if (!tiny) {
      own.n++;
      for (const trait of c.traits) own.hits[trait] = (own.hits[trait] as number) + 1;
    } else {
      for (const trait of c.traits) tinyHits[trait] = (tinyHits[trait] as number) + 1;
    }
    const type = tiny ? TINY.label : (TYPES[c.type]?.label ?? '');
    const county = at.stores[c.store]?.county ?? '';
    i++;
    writeCustomer(t, random, c, { id: `k${i}`, store: ids[c.store] as string, county, type }, days, weekOf);
  }
  t.customers.close();
  t.purchases.close();
  writeProfile(path.join(dir, 'profile.csv'), [
    ...t.profile.map((p, at) => ({ ...p, label: TYPES[at]?.label ?? '' })),
    { n: TINY.customers, hits: tinyHits, label: TINY.label },
  ]);
  writeStock(path.join(dir, 'stock.csv'), ids, weeks, t.sold);
  writeTables(
    dir,
    at.stores.map((s, k) => [ids[k] as string, s.name, s.place, s.county, s.lon, s.lat]),
  );
  const about = { source: 'Påhittade exempeldata', synthetic: true };
  writeJson(path.join(dir, 'mapping.json'), { about });
  writeTruth(path.join(dir, 'truth.json'), truthOf(seed, customers, at), ids, at);
}

/** Share of each type's customers with each trait. */
function writeProfile(
  to: string,
  profile: readonly { n: number; hits: readonly number[]; label: string }[],
): void {
  const rows = profile
    .filter(({ n }) => n > 0)
    .flatMap(({ n, hits, label }) =>
      hits.map((h, trait) => [label, PLANNED_TRAITS[trait]?.label ?? '', Number((h / n).toFixed(4)), n]),
    );
  csv(to, ['type', 'trait', 'share', 'base'], rows);
}

function writeTruth(
  to: string,
  truth: ReturnType<typeof truthOf>,
  ids: readonly string[],
  at: ReturnType<typeof sampleStores>,
) {
  const rawId = new Map(at.stores.map((s, i) => [s.id, ids[i] as string]));
  const regions = Object.fromEntries(
    Object.entries(truth.regions).map(([region, stores]) => [region, stores.map((s) => rawId.get(s))]),
  );
  const neverShown = { type: TINY, products: NEVER_SHOWN.map((p) => p.category) };
  writeJson(to, { ...truth, regions, neverShown });
}

function writeJson(to: string, value: unknown): void {
  fs.writeFileSync(`${to}.tmp`, `${JSON.stringify(value, null, 1)}\n`);
  fs.renameSync(`${to}.tmp`, to);
}
