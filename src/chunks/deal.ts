/** One machine's part of a film: 2 of 4. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads "2/4"; undefined when it is something else. */
export function parseShard(text: string): Shard | undefined {
  const [, index = 0, count = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return index >= 1 && index <= count ? { index, count } : undefined;
}

/** The shard's name as it is typed. */
export const shardText = ({ index, count }: Shard): string => `${index}/${count}`;

/**
 * Whether the film's chunk number `position` is drawn by this shard. They are dealt like cards: neighbours cost about the
 * same, so each shard gets as much work, also where only some scenes are to be drawn. What a machine has in its cache plays
 * no part: machines with different caches still leave no gap.
 */
export const isDealt = (position: number, { index, count }: Shard): boolean => position % count === index - 1;
