import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loudness } from '../../src/sound/loudness';
import { truePeak } from '../../src/sound/true-peak';
import { parseWav } from '../../src/sound/wav';
import { inTemporaryFolder } from './atomic-temp';
import { decodeSound } from './mux';

/** Loudness in LUFS and true peak in dBTP of a film file's sound as it is played; null when nothing is heard. */
export async function measureFilm(
  file: string,
): Promise<{ readonly loudness: number; readonly truePeak: number } | null> {
  return inTemporaryFolder(`${file}.wav`, async (folder) => {
    const decoded = join(folder, 'sound.wav');
    await decodeSound(file, decoded);
    const { channels, rate } = parseWav(readFileSync(decoded));
    const measured = { loudness: loudness(channels, rate), truePeak: truePeak(channels) };
    return Number.isFinite(measured.loudness) ? measured : null;
  });
}
