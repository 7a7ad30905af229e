/** A file in the cache. */
export interface Kept {
  readonly name: string;
  readonly bytes: number;
  /** When it was used last, in ms since 1970. */
  readonly used: number;
}

/**
 * What goes so that the rest fits in `limit` bytes: least recently used first, and never what this run needs (the rest may
 * then be larger than the limit).
 */
export function evicted(kept: readonly Kept[], limit: number, needed: ReadonlySet<string>): Kept[] {
  let over = kept.reduce((sum, file) => sum + file.bytes, 0) - limit;
  const free = kept.filter((file) => !needed.has(file.name)).sort((a, b) => a.used - b.used);
  return free.filter(({ bytes }) => {
    if (over <= 0) return false;
    over -= bytes;
    return true;
  });
}
