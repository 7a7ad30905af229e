import fs from 'node:fs';
import path from 'node:path';
import { type Random, seededRandom } from '../../../src/layout/random';
import { CATEGORIES } from '../profiles';
import { bandOf } from './aggregate';
import { calendar } from './calendar';
import { CsvFile, csv } from './csv';
import { PLANNED_TRAITS, TYPES } from './plan';
import { CASES, NEVER_SHOWN, PRODUCTS, type SampleProduct } from './products';
import { type SampleCustomer, type SampleStores, sampleCustomers, sampleStores } from './simulate';
import { productOfCase, Supply, wantedShare } from './supply';
import { type ProfileRow, writeProfile, writeTables } from './tables';
import { rightDoors, truthOf } from './truth';

/** Size and seed of a raw sample. */
export interface RawSample {
  readonly seed: string;
  readonly customers: number;
  readonly stores: number;
}

const PERIOD = { from: '2025-07-01', days: 365 } as const;
/** The cases come on the shelves with the new year and are sold for a half-year of whole weeks. */
const SEASON = { first: '2026-W01', weeks: 26, deliveries: [0, 9, 18] } as const;
/** How often an item is brought back, how many days later, and how often something is bought that must never be shown. */
const RETURNED = { share: 0.015, days: 6 } as const;
const SENSITIVE = 0.004;
/** A lifestyle type too small to be shown anywhere. */
const TINY = { label: 'Fyrvaktare', customers: 9 } as const;

/** A customer as the tables name them. */
interface Named {
  readonly id: string;
  readonly store: string;
}

/** Writes customers and their purchases row by row; what the shelves must settle first is written at the end. */
class Sales {
  private readonly purchases: CsvFile;
  private readonly customers: CsvFile;
  private readonly days = calendar(PERIOD.from, PERIOD.days);
  private readonly season: readonly string[];
  private readonly supply: Supply;
  private readonly random: Random;

  constructor(
    private readonly dir: string,
    seed: string,
    private readonly at: SampleStores,
    private readonly storeIds: readonly string[],
  ) {
    const header = ['customer', 'store', 'product', 'date', 'quantity', 'amount', 'return'];
    this.purchases = new CsvFile(path.join(dir, 'purchases.csv'), header);
    this.customers = new CsvFile(path.join(dir, 'customers.csv'), ['id', 'county', 'age_band', 'type']);
    const weeks = [...new Set(this.days.map((d) => d.week))];
    const first = weeks.indexOf(SEASON.first);
    this.season = weeks.slice(first, first + SEASON.weeks);
    this.supply = new Supply(seed, { weeks: this.season, deliveries: SEASON.deliveries });
    this.random = seededRandom(`raw/${seed}/write`);
  }

  /** A customer with everything they bought. */
  customer(id: string, type: string, c: SampleCustomer): void {
    this.customers.row([id, this.at.stores[c.store]?.county ?? '', bandOf(c.age), type]);
    const named = { id, store: this.storeIds[c.store] as string };
    for (const category of c.items) this.item(named, c, category);
    for (const product of NEVER_SHOWN)
      if (this.random() < SENSITIVE * c.items.length) this.bought(named, product, this.day());
  }

  private day = () => Math.floor(this.random() * this.days.length);

  /** One item of a category: the case's product where the customer wants it and it is there, else any other. */
  private item(named: Named, { segment, store }: SampleCustomer, category: number): void {
    const on = this.day();
    const at = CASES.findIndex((k) => k.category === CATEGORIES[category]?.id);
    const kase = CASES[at];
    const week = this.season.indexOf(this.days[on]?.week ?? '');
    const share = kase && week >= 0 ? wantedShare(kase, segment, this.at.region[store] as number) : 0;
    const other = () => this.bought(named, this.another(category, !!kase), on);
    if (!kase || this.random() >= share) other();
    else
      this.supply.want(at, store, week, (there) =>
        there ? this.bought(named, productOfCase(kase), on) : other(),
      );
  }

  private another(category: number, supplied: boolean): SampleProduct {
    const products = (PRODUCTS[category] as readonly SampleProduct[]).slice(supplied ? 1 : 0);
    return products[Math.floor(this.random() * products.length)] as SampleProduct;
  }

  private bought({ id, store }: Named, product: SampleProduct, on: number): void {
    const row = (day: number, quantity: number, mark: string) =>
      this.purchases.row([
        id,
        store,
        product.id,
        this.days[day]?.day ?? '',
        quantity,
        quantity * product.price,
        mark,
      ]);
    row(on, 1, '');
    if (this.random() < RETURNED.share) row(Math.min(this.days.length - 1, on + RETURNED.days), -1, 'ja');
  }

  /** Settles the shelves, writes what was sold from them, and gives the files their names. */
  close(): void {
    const rows = [...this.supply.settled(this.storeIds.length)];
    csv(
      path.join(this.dir, 'stock.csv'),
      ['store', 'product', 'week', 'delivered', 'sold'],
      rows.map((r) => [this.storeIds[r.store] as string, r.product, r.week, r.delivered, r.sold]),
    );
    this.purchases.close();
    this.customers.close();
  }
}

/** Customers of each type, and how many have each trait; the tiny type last. */
function profileCounts() {
  const none = (label: string) => ({ label, n: 0, hits: PLANNED_TRAITS.map(() => 0) });
  const rows = [...TYPES.map(({ label }) => none(label)), none(TINY.label)];
  const add = (at: number, traits: readonly number[]) => {
    const row = rows[at] as (typeof rows)[number];
    row.n++;
    for (const trait of traits) row.hits[trait] = (row.hits[trait] as number) + 1;
  };
  return { add, rows: rows as readonly ProfileRow[] };
}

/**
 * Writes raw tables of any size as CSV, customer by customer, and beside them what was planted (truth.json). The same
 * seed and size give the same files. Nine customers are of a type too small to be shown; a few purchases are of what is
 * never shown.
 */
export function writeRawSample(dir: string, { seed, customers, stores: count }: RawSample): void {
  const at = sampleStores(count);
  const ids = at.stores.map((_, i) => `a${i + 1}`);
  const sales = new Sales(dir, seed, at, ids);
  const profile = profileCounts();
  let i = 0;
  for (const c of sampleCustomers(seed, customers + TINY.customers, at)) {
    const type = i >= customers ? TYPES.length : c.type;
    profile.add(type, c.traits);
    i++;
    sales.customer(`k${i}`, TYPES[type]?.label ?? TINY.label, c);
  }
  sales.close();
  writeProfile(path.join(dir, 'profile.csv'), profile.rows);
  writeTables(
    dir,
    at.stores.map((s, k) => [ids[k] as string, s.name, s.place, s.county, s.lon, s.lat]),
  );
  writeJson(path.join(dir, 'mapping.json'), { about: { source: 'Påhittade exempeldata', synthetic: true } });
  writeJson(path.join(dir, 'truth.json'), rawTruth(truthOf(seed, customers, at), ids, at));
}

/** The truth with stores by their ids in the tables, and what must never be shown. */
function rawTruth(truth: ReturnType<typeof truthOf>, ids: readonly string[], at: SampleStores) {
  const rawId = new Map(at.stores.map((s, i) => [s.id, ids[i] as string]));
  const raw = (stores: readonly string[]) => stores.map((s) => rawId.get(s) as string);
  const regions = Object.fromEntries(Object.entries(truth.regions).map(([r, stores]) => [r, raw(stores)]));
  const cases = CASES.map((k) => ({ name: k.name, rightDoors: raw(rightDoors(k, truth.regions)) }));
  const neverShown = { type: TINY, products: NEVER_SHOWN.map((p) => p.category) };
  return { ...truth, regions, cases, neverShown };
}

function writeJson(to: string, value: unknown): void {
  fs.writeFileSync(`${to}.tmp`, `${JSON.stringify(value, null, 1)}\n`);
  fs.renameSync(`${to}.tmp`, to);
}
