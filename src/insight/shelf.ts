import type { Cluster, ShelfChange } from '../schema/clusters';

export type Change = 'add' | 'keep' | 'reduce';
export interface ShelfBlock extends ShelfChange {
  readonly change: Change;
  /** Path inside the delivered file, from the shelf. */
  readonly path: string;
}

const CHANGES: readonly Change[] = ['add', 'keep', 'reduce'];

/** All blocks of a shelf with their direction, in the order of the delivery. */
export const shelfBlocks = (cluster: Cluster): ShelfBlock[] =>
  CHANGES.flatMap((change) =>
    cluster.shelf[change].map((block, i) => ({ ...block, change, path: `${change}[${i}]` })),
  );

/** Places that change hands on a cluster's shelf. */
export const placesMoved = (cluster: Cluster): number =>
  shelfBlocks(cluster).reduce((sum, b) => sum + Math.abs(b.to - b.from), 0) / 2;

/** The cluster whose shelf changes most: the one the film shows. Null when no shelf changes. */
export function featuredShelf(clusters: readonly Cluster[]): Cluster | null {
  const [first] = [...clusters].sort(
    (a, b) => placesMoved(b) - placesMoved(a) || b.pharmacies.length - a.pharmacies.length,
  );
  return first && placesMoved(first) > 0 ? first : null;
}
