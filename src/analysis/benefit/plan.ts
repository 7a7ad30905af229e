import type { SupplyCase } from '../aggregates';
import { type Demand, demandReaches } from './demand';

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
 * The newsvendor's ratio, underage / (underage + overage), as INSIGHT.md sets it: a door stays, and gets one more pack,
 * when the pack sells out with at least that probability.
 */
export const criticalRatio = ({ underage, overage }: Terms): number => underage / (underage + overage);

/** The pack that would surest sell out among the doors that stay; null when none is sure enough. */
function surest(chances: readonly number[], ratio: number): number | null {
  let best = -1;
  for (const [d, chance] of chances.entries())
    if (chance >= ratio && chance > (chances[best] ?? -1)) best = d;
  return best < 0 ? null : best;
}

/**
 * Keeps the doors that sell the smallest pack surely enough and moves the units of the others to them, pack by pack,
 * always to where the next pack is surest to sell, as long as it is sure enough. Doors that stay keep what they have.
 */
export function planDoors(demand: readonly Demand[], stock: readonly number[], terms: Terms): Plan {
  const ratio = criticalRatio(terms);
  const keep = demand.map((d) => demandReaches(d, terms.minimumPack) >= ratio);
  const after = stock.map((units, d) => (keep[d] ? units : 0));
  const free = stock.reduce((s, units, d) => s + (keep[d] ? 0 : units), 0);
  const chance = (d: number) =>
    keep[d] ? demandReaches(demand[d] as Demand, (after[d] as number) + terms.minimumPack) : -1;
  const chances = demand.map((_, d) => chance(d));
  let moved = 0;
  while (moved + terms.minimumPack <= free) {
    const to = surest(chances, ratio);
    if (to === null) break;
    after[to] = (after[to] as number) + terms.minimumPack;
    moved += terms.minimumPack;
    chances[to] = chance(to);
  }
  return { keep, stock: after, moved, undelivered: free - moved };
}
