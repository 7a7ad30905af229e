import type { Aggregates, SupplyCase } from '../../../src/analysis/aggregates';
import { type Random, seededRandom } from '../../../src/layout/random';

/** Poisson by counting exponential waiting times: exact, and quick enough for small means. */
export function poisson(random: Random, mean: number): number {
  let count = -1;
  for (let time = 0; time <= mean; count++) time -= Math.log(1 - random());
  return count;
}

export interface Planted {
  readonly aggregates: Aggregates;
  readonly supply: SupplyCase;
  /** True mean demand per door over the whole period. */
  readonly demand: readonly number[];
}

export interface PlantedOptions {
  readonly doors?: number;
  readonly weeks?: number;
  /** True weekly demand of door d of so many, before chance. */
  readonly weekly?: (d: number, doors: number, random: Random) => number;
  /** Units delivered to each door before the first week. */
  readonly stock?: number;
  readonly terms?: SupplyCase['terms'];
}

/** Four doors of ten sell more than they get, six hardly anything: everybody gets the same. */
const uneven = (d: number, doors: number, random: Random) =>
  d < 0.4 * doors ? 1.7 + 1.5 * random() : 0.1 + 0.3 * random();

const TERMS = { minimumPack: 6, underage: 50, overage: 50 };

/** A chain with a planted demand: two types of customers, the first of whom buys four times as much. */
export function planted(seed: string, options: PlantedOptions = {}): Planted {
  const { doors = 60, weeks = 16, weekly = uneven, stock = 24, terms = TERMS } = options;
  const random = seededRandom(seed);
  const rates = Array.from({ length: doors }, (_, d) => weekly(d, doors, random));
  const ids = rates.map((_, d) => `dorr-${d + 1}`);
  const customers = rates.map((r) => [Math.round(40 * r) + 5, 60]);
  const rows = rates.map((rate) => {
    const delivered = Array.from({ length: weeks }, (_, w) => (w === 0 ? stock : 0));
    let left = stock;
    const sold = delivered.map(() => {
      const bought = Math.min(left, poisson(random, rate));
      left -= bought;
      return bought;
    });
    return { delivered, sold };
  });
  const supply: SupplyCase = {
    id: 'solskydd',
    name: 'Solskydd, sommarserie',
    category: 'solskydd',
    supplier: 'leverantor',
    weeks: Array.from({ length: weeks }, (_, w) => `2026-W${String(w + 10)}`),
    doors: rows.map((r, d) => ({ store: ids[d] as string, ...r })),
    terms,
    margin: { price: 100, cost: 50, writeOff: 20 },
    repurchase: ids.flatMap((store, d) => [
      { store, day: 30, again: d < 0.4 * doors ? 6 : 2, censored: 0 },
      { store, day: 7 * weeks, again: 0, censored: 12 },
    ]),
    storeSales: ids.map((store) => ({ store, sales: Array.from({ length: weeks }, () => 20_000) })),
  };
  const type = (id: string, t: number, bought: number) => {
    const n = customers.reduce((s, c) => s + (c[t] ?? 0), 0);
    return {
      id,
      label: id,
      customers: n,
      byAge: {},
      byCounty: {},
      traits: [],
      buckets: { customers: [n], items: [[Math.round(n * bought)]] },
    };
  };
  const aggregates: Aggregates = {
    period: { from: '2026-03-02', to: '2026-06-21' },
    synthetic: true,
    source: 'Påhittade exempeldata',
    baseDescription: 'kunder med minst ett köp under perioden',
    types: [type('solsokare', 0, 0.8), type('inomhus', 1, 0.02)],
    traits: [],
    categories: [{ id: 'solskydd', label: 'Solskydd' }],
    stores: ids.map((id, d) => ({
      id,
      name: id,
      place: 'Orten',
      county: '01',
      lon: 18,
      lat: 59,
      customers: customers[d] as number[],
      items: [[0]],
    })),
    supply: { cases: [supply] },
    missing: {},
  };
  return { aggregates, supply, demand: rates.map((r) => r * weeks) };
}
