/** A stretch of sound: one array per channel, equally long. Of one channel, both sides play the same. */
export type Block = readonly Float32Array[];

/** A sound that any part of can be asked for, as often as needed: however long it is, nobody holds all of it. */
export interface Source {
  /** Samples of each channel. */
  readonly length: number;
  /** Its samples from one (included) to another (not), as the reader's own. */
  readonly read: (from: number, to: number) => Block;
}

/** Samples that are worked on at a time: half a second of the film. */
export const BLOCK = 24_000;

/** What a film is heard from: left and right. */
export const SIDES = 2;

/** A sound from its first sample to its last, a block at a time. */
export function* blocksOf({ length, read }: Source, size = BLOCK): Generator<Block> {
  for (let from = 0; from < length; from += size) yield read(from, Math.min(from + size, length));
}

/** Left and right of a block. */
export const sidesOf = (block: Block): Block =>
  Array.from({ length: SIDES }, (_, side) => block[Math.min(side, block.length - 1)] as Float32Array);

/** Two stretches as one. */
export function joined(one: Float32Array, other: Float32Array): Float32Array {
  const out = new Float32Array(one.length + other.length);
  out.set(one);
  out.set(other, one.length);
  return out;
}
