import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, blocksOf } from '../../src/sound/block';
import { type Measured, measured } from '../../src/sound/measure';
import { wavBlock, wavLayout } from '../../src/sound/wav';
import { inTemporaryFolder } from './atomic-temp';
import { decodeSound } from './mux';
import { readFully } from './sample-file';

/** Bytes in which what comes before a WAV file's sound has room. */
const HEAD = 65_536;

/** Measures a WAV file block by block, however long it is. */
function measureWav(path: string): Measured {
  const file = openSync(path, 'r');
  const bytesAt = (at: number, size: number) => {
    const bytes = new Uint8Array(size);
    return bytes.subarray(0, readFully(file, bytes, at));
  };
  try {
    const layout = wavLayout(bytesAt(0, HEAD), fstatSync(file).size);
    const { at, frame, length, rate } = layout;
    const read = (from: number, to: number): Block =>
      wavBlock(bytesAt(at + from * frame, (to - from) * frame), layout);
    return measured(blocksOf({ length, read }), rate);
  } finally {
    closeSync(file);
  }
}

/** Loudness in LUFS and true peak in dBTP of a film file's sound as it is played; null when nothing is heard. */
export async function measureFilm(file: string): Promise<Measured | null> {
  return inTemporaryFolder(`${file}.wav`, async (folder) => {
    const decoded = join(folder, 'sound.wav');
    await decodeSound(file, decoded);
    const level = measureWav(decoded);
    return Number.isFinite(level.loudness) ? level : null;
  });
}
