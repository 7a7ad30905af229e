import { amplitude, decibels } from './decibel';

/** A compressor's settings: dBFS, times (2 is 2:1), dB, seconds. */
export interface Dynamics {
  readonly threshold: number;
  readonly ratio: number;
  readonly knee?: number;
  readonly attack: number;
  readonly release: number;
}

/** Samples between two looks at the level: at 48 kHz a third of a millisecond, well inside any attack time. */
const STRIDE = 16;

/** By how many dB a level (dBFS) is turned down; the knee bends over its width around the threshold. */
function reduction(level: number, { threshold, ratio, knee = 0 }: Dynamics): number {
  const over = level - threshold;
  const slope = 1 - 1 / ratio;
  if (over <= -knee / 2) return 0;
  return over >= knee / 2 ? slope * over : (slope * (over + knee / 2) ** 2) / (2 * knee);
}

const pace = (seconds: number, rate: number) => 1 - Math.exp(-1 / (seconds * rate));

/**
 * The gain per sample of a compressor that listens to `samples`: it follows their peaks with attack and release, and is
 * worked out at every sixteenth sample with straight lines between.
 */
export function compressorGain(samples: Float32Array, rate: number, settings: Dynamics): Float32Array {
  const [attack, release] = [pace(settings.attack, rate), pace(settings.release, rate)];
  const gains = new Float32Array(samples.length);
  let [level, gain] = [0, 1];
  for (let from = 0; from < samples.length; from += STRIDE) {
    const to = Math.min(from + STRIDE, samples.length);
    for (let i = from; i < to; i++) {
      const size = Math.abs(samples[i] as number);
      level += (size - level) * (size > level ? attack : release);
    }
    const next = level > 0 ? amplitude(-reduction(decibels(level), settings)) : 1;
    for (let i = from; i < to; i++) gains[i] = gain + ((next - gain) * (i - from + 1)) / STRIDE;
    gain = next;
  }
  return gains;
}

/** The samples, each times its gain. A loop, as `map` takes several times as long and a film is gone through often. */
export function applied(samples: Float32Array, gains: Float32Array): Float32Array {
  const out = new Float32Array(samples.length);
  for (let i = 0; i < out.length; i++) out[i] = (samples[i] as number) * (gains[i] as number);
  return out;
}

/** The samples, all times one gain. */
export function scaled(samples: Float32Array, gain: number): Float32Array {
  const out = new Float32Array(samples.length);
  for (let i = 0; i < out.length; i++) out[i] = (samples[i] as number) * gain;
  return out;
}
