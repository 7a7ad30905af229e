import { SMALLEST_CELL } from '../../schema/common';
import { designEffect } from '../../statistics/design-effect';
import type { Spending } from '../potential';
import { unitsIn, type Work } from './work';

/** Weighted mean and its standard error. */
function meanOf(amounts: readonly number[], weights: readonly number[]) {
  const total = weights.reduce((s, w) => s + w, 0);
  const mean = amounts.reduce((s, x, i) => s + x * (weights[i] as number), 0) / total;
  const variance = amounts.reduce((s, x, i) => s + (weights[i] as number) * (x - mean) ** 2, 0) / total;
  const effective = amounts.length / designEffect(weights);
  return { mean, error: Math.sqrt(variance / Math.max(1, effective - 1)) };
}

/** What types and segments spend here by category, SEK per customer and year. */
export function spendingOf(work: Work): Spending[] {
  const { counted, segments, yearly } = work;
  const types = counted.types?.results?.types ?? [];
  const ofTypes = (counted.typedSpending ?? []).flatMap((t): Spending[] => {
    const type = types[t.type];
    const category = counted.categories.get(t.cat);
    if (!type || !category || t.amounts.length < SMALLEST_CELL) return [];
    const { mean, error } = meanOf(t.amounts, t.weights);
    return [
      {
        kind: 'type',
        id: type.id,
        name: type.name,
        category,
        mean: mean * yearly,
        error: error * yearly,
        customers: t.amounts.length,
      },
    ];
  });
  const ofSegments = (segments.results?.segments ?? []).flatMap((s) =>
    [...counted.categories].flatMap(([cat, category]): Spending[] => {
      const sums = unitsIn(work, s.id).flatMap((u) => counted.spent.byCategory.get(`${u}/${cat}`) ?? []);
      const n = sums.reduce((t, x) => t + x.customers, 0);
      if (n < SMALLEST_CELL) return [];
      const mean = sums.reduce((t, x) => t + x.sum, 0) / n;
      const variance = Math.max(0, sums.reduce((t, x) => t + x.squares, 0) / n - mean * mean);
      return [
        {
          kind: 'segment',
          id: s.id,
          name: s.name,
          category,
          mean: mean * yearly,
          error: Math.sqrt(variance / n) * yearly,
          customers: n,
        },
      ];
    }),
  );
  return [...ofTypes, ...ofSegments];
}
