import type { Cluster } from '../schema/clusters';
import type { Aggregates } from './aggregates';
import { apportion } from './apportion';
import type { ShelfRow } from './shelf';

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/** Places of every category on an average shelf of the cluster, with what the category sells here. */
export function shelfRows(
  a: Aggregates,
  stores: readonly number[],
  categoryIds: readonly string[],
  figures: Cluster['categories'],
): ShelfRow[] {
  const here = new Set(stores.map((i) => a.stores[i]?.id));
  const space = (a.space ?? []).filter((row) => here.has(row.store));
  const shelves = new Set(space.map((row) => row.store)).size;
  const placesOf = a.categories.map(({ id }) =>
    sum(space.filter((row) => row.category === id).map((row) => row.places)),
  );
  if (sum(placesOf) === 0) return [];
  const whole = apportion(placesOf, Math.round(sum(placesOf) / shelves));
  return categoryIds.map((category, c) => ({
    category,
    places: whole[c] as number,
    figure: figures.find((f) => f.category === category),
  }));
}
