import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Scratch } from '../../src/sound/scratch';

const WIDTH = Float32Array.BYTES_PER_ELEMENT;

const bytesOf = (samples: Float32Array) =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);

/** Reads all that a file has from a place, as far as `into` goes. */
export function readFully(file: number, into: Uint8Array, at: number): number {
  let count = 0;
  while (count < into.length) {
    const read = readSync(file, into, count, into.length - count, at + count);
    if (read === 0) break;
    count += read;
  }
  return count;
}

function writeFully(file: number, bytes: Uint8Array, at: number): void {
  for (let count = 0; count < bytes.length; )
    count += writeSync(file, bytes, count, bytes.length - count, at + count);
}

/** A new file of samples, to be closed; gaps between what was written are read as 0. */
export function sampleFile(path: string): Scratch & { readonly close: () => void } {
  const file = openSync(path, 'w+');
  return {
    write: (at, samples) => writeFully(file, bytesOf(samples), at * WIDTH),
    read: (from, to) => {
      const samples = new Float32Array(to - from);
      readFully(file, bytesOf(samples), from * WIDTH);
      return samples;
    },
    close: () => closeSync(file),
  };
}
