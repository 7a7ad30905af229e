/** A stream of numbers in [0, 1): the same seed gives the same stream on every machine. */
export type Random = () => number;

/** FNV-1a over UTF-16 code units: spreads similar strings ("a1", "a2") over the 32-bit range. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * Random numbers from a seed (mulberry32 over an FNV-1a hash). The only source of chance in the film: seed it with
 * data (a segment's id, a figure's place in a row), never with time.
 */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number from `min` up to, but not including, `max`. */
export const between = (
  random: Random,
  { min, max }: { readonly min: number; readonly max: number },
): number => min + (max - min) * random();

/** One of the items. Throws on an empty list: there is nothing to choose. */
export function pick<T>(random: Random, items: readonly T[]): T {
  if (items.length === 0) throw new Error('Cannot pick from an empty list.');
  return items[Math.floor(random() * items.length)] as T;
}

/** The items in a random order (Fisher–Yates); the list itself is left as it was. */
export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
