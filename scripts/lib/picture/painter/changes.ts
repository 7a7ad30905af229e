import type { Tiles } from '../../../../src/picture/tiles';
import { type Item, sameItem } from './item';

const keysOf = (items: readonly Item[]) => new Set(items.map(({ key }) => key));

/**
 * Marks where a picture differs from the one before: where items were and are that are other, new or gone. False when the
 * items that both have lie in another order: then nothing is known.
 */
export function markChanges(before: readonly Item[], now: readonly Item[], tiles: Tiles): boolean {
  const [earlier, later] = [keysOf(before), keysOf(now)];
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const [old, next] = [before[i], now[j]];
    if (old && next && old.key === next.key) {
      if (!sameItem(old, next)) {
        tiles.mark(old.box);
        tiles.mark(next.box);
      }
      i++;
      j++;
    } else if (old && !later.has(old.key)) {
      tiles.mark(old.box);
      i++;
    } else if (next && !earlier.has(next.key)) {
      tiles.mark(next.box);
      j++;
    } else return false;
  }
  return true;
}
