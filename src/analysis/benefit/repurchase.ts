import { eventShare, type Followed, kaplanMeier } from '../../statistics/kaplan-meier';
import type { SupplyCase } from '../aggregates';

/** Share of buyers who buy again within the period, with its 95 % interval, and how many buyers it rests on. */
export interface Repurchase {
  readonly share: number;
  readonly interval: readonly [number, number];
  readonly buyers: number;
}

/** Kaplan–Meier over the buyers of the doors asked for: those still followed when the period ends are censored. */
export function repurchaseOf(
  supply: SupplyCase,
  days: number,
  asked: (store: string) => boolean,
): Repurchase {
  const byDay = new Map<number, { events: number; censored: number }>();
  let buyers = 0;
  for (const { store, day, again, censored } of supply.repurchase) {
    if (!asked(store)) continue;
    const at = byDay.get(day) ?? { events: 0, censored: 0 };
    byDay.set(day, { events: at.events + again, censored: at.censored + censored });
    buyers += again + censored;
  }
  const followed: Followed[] = [...byDay].map(([day, n]) => ({ day, ...n }));
  return { ...eventShare(kaplanMeier(followed), days), buyers };
}
