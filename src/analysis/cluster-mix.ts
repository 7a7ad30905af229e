import type { Cluster } from '../schema/clusters';
import { suppressed } from './suppress';

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/** Customers of each cluster in each segment as shares of those shown; small cells are hidden, with a second one. */
export function clusterMixes(
  counts: readonly (readonly number[])[],
  segmentIds: readonly string[],
): { readonly mixes: Cluster['mix'][]; readonly hidden: number } {
  const hide = suppressed(counts);
  const mixes = counts.map((row, c) => {
    const shown = row.map((n, s) => (hide[c]?.[s] ? 0 : n));
    const base = sum(shown);
    return shown.flatMap((n, s) =>
      n === 0 ? [] : [{ segment: segmentIds[s] as string, share: Number((n / base).toFixed(4)), base }],
    );
  });
  return { mixes, hidden: hide.flat().filter(Boolean).length };
}
