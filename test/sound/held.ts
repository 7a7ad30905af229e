import { type Block, joined, type Source } from '../../src/sound/block';
import { measured } from '../../src/sound/measure';
import { type Mix, mix } from '../../src/sound/mix';
import type { Scratch } from '../../src/sound/scratch';
import type { Wav } from '../../src/sound/wav';
import { RATE } from './signals';

/** A place for samples that is no file. */
export function memory(): Scratch {
  let held: Float32Array = new Float32Array();
  const grow = (to: number) => {
    if (held.length < to) held = joined(held, new Float32Array(to - held.length));
  };
  return {
    write: (at, samples) => {
      grow(at + samples.length);
      held.set(samples, at);
    },
    read: (from, to) => {
      grow(to);
      return held.slice(from, to);
    },
  };
}

/** A short sound as a source. */
export const sourceOf = (channels: Block): Source => ({
  length: channels[0]?.length ?? 0,
  read: (from, to) => channels.map((c) => c.slice(from, to)),
});

/** Blocks put together: the whole sound. */
export function whole(blocks: Iterable<Block>): Float32Array[] {
  const all = [...blocks];
  return Array.from({ length: all[0]?.length ?? 0 }, (_, c) => {
    const out = new Float32Array(all.reduce((sum, block) => sum + (block[c]?.length ?? 0), 0));
    let at = 0;
    for (const block of all) {
      out.set(block[c] as Float32Array, at);
      at += block[c]?.length ?? 0;
    }
    return out;
  });
}

/** A mix as a sound that is held. */
export function wholeMix(...[timeline, lines, music]: [...MixOf, Wav?]): Omit<Mix, 'channels'> & Wav {
  const made = mix(timeline, lines, memory(), music);
  return { ...made, channels: whole(made.blocks()) };
}
type MixOf = [Parameters<typeof mix>[0], Parameters<typeof mix>[1]];

/** The true peak of a sound that is held. */
export const truePeak = (channels: Block): number => measured([channels], RATE).truePeak;

/** The same sound in blocks of these lengths, over and over. */
export function* inBlocks(channels: Block, lengths: readonly number[]): Generator<Block> {
  const { length } = channels[0] as Float32Array;
  for (let at = 0, i = 0; at < length; i++) {
    const to = Math.min(length, at + (lengths[i % lengths.length] as number));
    yield channels.map((c) => c.slice(at, to));
    at = to;
  }
}
