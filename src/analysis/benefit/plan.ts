import type { SupplyCase } from '../aggregates';
import { type Demand, expectedSold } from './demand';

export type Terms = SupplyCase['terms'];

/** Which doors stay, and what every door has to sell afterwards (0 where it is left). */
export interface Plan {
  readonly keep: readonly boolean[];
  readonly stock: readonly number[];
  /** Units moved from doors that are left, and units that no door needs and that are no longer delivered. */
  readonly moved: number;
  readonly undelivered: number;
}

/**
 * The part of a pack that must be expected to sell for it to pay: overage / (underage + overage).
 *
 * A unit short costs `underage` (u, the profit missed), a unit left over costs `overage` (o). Raising a door's stock from
 * s to s + 1 wins u when demand reaches s + 1 and loses o when it doesn't, so it pays when
 * u P(D ≥ s + 1) ≥ o (1 − P(D ≥ s + 1)), that is P(D ≥ s + 1) ≥ o / (u + o): the newsvendor (Arrow, Harris & Marschak,
 * Econometrica 19 (1951), 250–272; Silver, Pyke & Thomas 2017, ch. 9), whose critical ratio u / (u + o) is the chance of
 * *not* running out. INSIGHT.md puts that ratio where the chance of selling belongs; the dearer a lost sale, the fewer
 * doors it would keep. A pack of m is m such units at once: it pays when their chances come to (o / (u + o)) m or more,
 * and the sum of P(D ≥ s + i), i = 1 … m, is E[min(D, s + m)] − E[min(D, s)].
 */
export const payingShare = ({ underage, overage }: Terms): number => overage / (underage + overage);

/** The part of one more pack that is expected to sell in a door that has so many units. */
export const packSold = (demand: Demand, units: number, pack: number): number =>
  (expectedSold(demand, units + pack) - expectedSold(demand, units)) / pack;

/** The door where one more pack would sell most of itself; null when it pays nowhere. */
function best(parts: readonly number[], paying: number): number | null {
  let at = -1;
  for (const [d, part] of parts.entries()) if (part >= paying && part > (parts[at] ?? -1)) at = d;
  return at < 0 ? null : at;
}

/**
 * Keeps the doors where the smallest pack pays and moves the units of the others to them, pack by pack, always to where
 * most of the next one sells, as long as it pays. Doors that stay keep what they have.
 */
export function planDoors(demand: readonly Demand[], stock: readonly number[], terms: Terms): Plan {
  const [paying, pack] = [payingShare(terms), terms.minimumPack];
  const keep = demand.map((d) => packSold(d, 0, pack) >= paying);
  const after = stock.map((units, d) => (keep[d] ? units : 0));
  const free = stock.reduce((s, units, d) => s + (keep[d] ? 0 : units), 0);
  const next = (d: number) => (keep[d] ? packSold(demand[d] as Demand, after[d] as number, pack) : -1);
  const parts = demand.map((_, d) => next(d));
  let moved = 0;
  while (moved + pack <= free) {
    const to = best(parts, paying);
    if (to === null) break;
    after[to] = (after[to] as number) + pack;
    moved += pack;
    parts[to] = next(to);
  }
  return { keep, stock: after, moved, undelivered: free - moved };
}
