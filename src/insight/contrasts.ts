import type { Cluster } from '../schema/clusters';
import type { CategoryFigure } from '../schema/segments';
import { refusal } from './claim';
import { THRESHOLD } from './thresholds';

/** One category in two clusters. */
export interface ContrastRow {
  readonly category: string;
  readonly left: CategoryFigure;
  readonly right: CategoryFigure;
}

export interface Contrast {
  readonly left: Cluster;
  readonly right: Cluster;
  /** Largest difference first; at most THRESHOLD.contrastRows. */
  readonly rows: readonly ContrastRow[];
}

const floor = (index: number) => Math.max(index, 1);

/** How far apart two indices lie, as a ratio on a log scale. */
const gap = (row: ContrastRow) => Math.abs(Math.log(floor(row.left.index) / floor(row.right.index)));

const shown = (f: CategoryFigure) => f.base === null || f.base >= THRESHOLD.leastBase;

/** Categories that both clusters report, where at least one of the two is a claim. */
function rowsOf(left: Cluster, right: Cluster): ContrastRow[] {
  return left.categories
    .flatMap((l) => {
      const r = right.categories.find((c) => c.category === l.category);
      const claimed = r && (!refusal(l) || !refusal(r));
      return r && claimed && shown(l) && shown(r) ? [{ category: l.category, left: l, right: r }] : [];
    })
    .sort((a, b) => gap(b) - gap(a) || a.category.localeCompare(b.category))
    .slice(0, THRESHOLD.contrastRows);
}

const total = (c: Contrast) => c.rows.reduce((sum, row) => sum + gap(row), 0);

/** Keeps a row's sides as they face each other: the cluster with the first row over 100 stands left. */
function facing(a: Cluster, b: Cluster): Contrast {
  const rows = rowsOf(a, b);
  return { left: a, right: b, rows };
}

/**
 * The pairs of clusters that differ most: one pair for two clusters, else two, the second with as few clusters of the
 * first as possible. A pair without a single claimed difference is no contrast.
 */
export function contrasts(clusters: readonly Cluster[]): Contrast[] {
  const pairs = clusters
    .flatMap((a, i) => clusters.slice(i + 1).map((b) => facing(a, b)))
    .filter((pair) => pair.rows.length > 0)
    .sort((a, b) => total(b) - total(a));
  const [first, ...rest] = pairs;
  if (!first || clusters.length === 2) return first ? [first] : [];
  const met = new Set([first.left.id, first.right.id]);
  const repeats = (p: Contrast) => Number(met.has(p.left.id)) + Number(met.has(p.right.id));
  const fewest = Math.min(...rest.map(repeats));
  const second = rest.find((p) => repeats(p) === fewest);
  return second ? [first, second] : [first];
}
