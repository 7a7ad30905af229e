import { amplitude } from './decibel';
import { musicGain } from './duck';
import { fadeEnds, smooth } from './fade';
import { loudness } from './loudness';
import { resample } from './resample';
import type { SampleSpan } from './span';
import { SOUND } from './targets';
import type { Wav } from './wav';

const { music: MUSIC, rate: RATE } = SOUND;

/** A sound made as long as is needed: repeated, its end blended into its beginning. Fades of equal power. */
function looped(samples: Float32Array, length: number, seam: number): Float32Array {
  const out = new Float32Array(length);
  const over = Math.min(seam, Math.floor(samples.length / 3));
  const period = samples.length - over;
  if (period <= 0) return out;
  for (let start = 0; start < length; start += period) {
    const end = Math.min(samples.length, length - start);
    for (let i = 0; i < end; i++) {
      const into = start > 0 && i < over ? Math.sqrt(smooth((i + 0.5) / over)) : 1;
      const away = i >= period ? Math.sqrt(1 - smooth((i - period + 0.5) / over)) : 1;
      out[start + i] = (out[start + i] as number) + (samples[i] as number) * into * away;
    }
  }
  return out;
}

/**
 * The music bed, left and right, `length` samples long: repeated, 16 LU under a voice of `voiceLoudness` LUFS where
 * the voice speaks, a little louder where it doesn't, faded in and out. Silent music gives silence.
 */
export function musicBed(
  music: Wav,
  length: number,
  voice: readonly SampleSpan[],
  voiceLoudness: number,
): readonly Float32Array[] {
  const [left, right] = music.channels.map((c) => resample(c, music.rate, RATE));
  if (!left) throw new RangeError('Music needs a channel.');
  const sides = [left, right ?? left].map((c) => looped(c, length, Math.round(MUSIC.seam * RATE)));
  const measured = loudness(sides, RATE);
  if (!Number.isFinite(measured)) return sides;
  const level = amplitude(voiceLoudness - MUSIC.under - measured);
  const gains = musicGain(length, voice, RATE);
  return sides.map((side) => {
    const bed = side.map((s, i) => s * level * (gains[i] as number));
    fadeEnds(bed, Math.round(MUSIC.fade.in * RATE), Math.round(MUSIC.fade.out * RATE));
    return bed;
  });
}
