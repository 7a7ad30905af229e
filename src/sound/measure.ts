import { type Block, SIDES } from './block';
import { LoudnessMeter } from './loudness';
import { PeakMeter } from './true-peak';

/** What a sound was measured to be. */
export interface Measured {
  /** LUFS, integrated; −∞ for silence. */
  readonly loudness: number;
  /** dBTP; −∞ for silence. */
  readonly truePeak: number;
}

/** LUFS of a sound on its way, as it is heard from both sides; −∞ for silence. */
export function loudnessOf(blocks: Iterable<Block>, rate: number): number {
  const meter = new LoudnessMeter(rate);
  for (const block of blocks) meter.add(block);
  return meter.loudness(SIDES);
}

/** Measures a sound on its way, as it is heard from both sides. */
export function measured(blocks: Iterable<Block>, rate: number): Measured {
  const [meter, peaks] = [new LoudnessMeter(rate), new PeakMeter()];
  for (const block of blocks) {
    meter.add(block);
    peaks.add(block);
  }
  return { loudness: meter.loudness(SIDES), truePeak: peaks.end() };
}
