import type { Aggregates, SupplyCase } from '../aggregates';
import { type Observed, shrinkage, shrunk } from './gamma-poisson';

/** One door's weeks as the model reads them. Arrays are parallel to the case's weeks. */
export interface Door {
  readonly store: string;
  /** What the door's customers would buy in a week at their types' rates; the unit is settled by the chain's sales. */
  readonly size: number;
  readonly delivered: readonly number[];
  readonly sold: readonly number[];
  /** Units on the shelf when the week begins, its delivery included; none = nothing could be sold. */
  readonly stock: readonly number[];
}

export const sum = (values: readonly number[]): number => values.reduce((s, x) => s + x, 0);

/** A door whose customers all shop somewhere else is still somebody's: half a customer. */
const LEAST_CUSTOMERS = 0.5;

/**
 * What one customer of each type buys of the category, relative to the chain, shrunk toward it where the type is small
 * (empirical Bayes). Null when the category isn't among those counted.
 */
export function typeRates(a: Aggregates, category: string): number[] | null {
  const c = a.categories.findIndex((x) => x.id === category);
  if (c < 0) return null;
  const bought = a.types.map((t) => sum(t.buckets.items.map((row) => Math.max(0, row[c] ?? 0))));
  const chain = sum(bought) / Math.max(1, sum(a.types.map((t) => t.customers)));
  if (chain <= 0) return null;
  const rates: Observed[] = a.types.map((t, i) => ({
    count: bought[i] as number,
    expected: t.customers * chain,
  }));
  const alpha = shrinkage(rates);
  return rates.map((r) => shrunk(r, alpha));
}

/** Units on the shelf at the beginning of each week, deliveries first. */
export function shelfStock(delivered: readonly number[], sold: readonly number[]): number[] {
  let left = 0;
  return delivered.map((d, w) => {
    const stock = Math.max(left + d, sold[w] ?? 0);
    left = stock - (sold[w] ?? 0);
    return Math.max(0, stock);
  });
}

/** The case's doors with the customers that the stores have. */
export function doorsOf(a: Aggregates, supply: SupplyCase, rates: readonly number[]): Door[] {
  const stores = new Map(a.stores.map((s) => [s.id, s]));
  return supply.doors.map(({ store, delivered, sold }) => {
    const customers = stores.get(store)?.customers ?? [];
    const size = sum(customers.map((n, t) => n * (rates[t] ?? 1)));
    return {
      store,
      size: Math.max(size, LEAST_CUSTOMERS),
      delivered,
      sold: sold.map((x) => Math.max(0, x)),
      stock: shelfStock(
        delivered,
        sold.map((x) => Math.max(0, x)),
      ),
    };
  });
}
