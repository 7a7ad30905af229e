import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { evicted, type Kept } from '../../../src/chunks/eviction';
import type { Place } from './place';

/** What the cache may hold, in bytes: some twenty films. */
export const CACHE_LIMIT = 2e9;

const folders = (place: Place): readonly string[] => Object.values(place);

/** Every file of the cache by its path. What goes while this looks is no longer there. */
function keptIn(place: Place): Kept[] {
  return folders(place)
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((name) => {
      const stat = statSync(name, { throwIfNoEntry: false });
      return stat ? [{ name, bytes: stat.size, used: stat.mtimeMs }] : [];
    });
}

/** Removes what was used longest ago until the cache is within `limit`; what was used since `start` (ms) is needed and stays. */
export function shrink(place: Place, limit: number, start: number): void {
  const kept = keptIn(place);
  const needed = new Set(kept.filter((file) => file.used >= start).map((file) => file.name));
  for (const { name } of evicted(kept, limit, needed)) rmSync(name, { force: true });
}

/** Empties the cache; gives how many bytes that freed. Runs that are under way keep what they have taken. */
export function clean(place: Place): number {
  const kept = keptIn(place);
  for (const { name } of kept) rmSync(name, { force: true });
  return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}
