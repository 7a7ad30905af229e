import { seededRandom } from '../../src/layout/random';
import { amplitude } from '../../src/sound/decibel';

export const RATE = 48_000;

/** A sine of `seconds`, its peaks at `level` dBFS. */
export function sine(hz: number, level: number, seconds: number, rate = RATE, phase = 0): Float32Array {
  const size = amplitude(level);
  return Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, i) => size * Math.sin((2 * Math.PI * hz * i) / rate + phase),
  );
}

export const joined = (...parts: readonly Float32Array[]): Float32Array => {
  const out = new Float32Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

export const silence = (seconds: number, rate = RATE) => new Float32Array(Math.round(seconds * rate));

export const noise = (seed: string, level: number, seconds: number, rate = RATE): Float32Array => {
  const random = seededRandom(seed);
  const size = amplitude(level);
  return Float32Array.from({ length: Math.round(seconds * rate) }, () => size * (2 * random() - 1));
};

/** Something with the build of speech: a buzz of harmonics in syllables, with quiet in between and sharp onsets. */
export function babble(seed: string, seconds: number, rate = RATE): Float32Array {
  const random = seededRandom(seed);
  const out = silence(seconds, rate);
  const syllable = Math.round(0.2 * rate);
  for (let start = 0; start < out.length; start += syllable) {
    const [pitch, size] = [100 + 60 * random(), 0.1 + 0.4 * random()];
    const voiced = Math.min(out.length - start, Math.round(syllable * (0.6 + 0.3 * random())));
    for (let i = 0; i < voiced; i++) {
      const t = i / rate;
      let value = 0;
      for (let h = 1; h <= 12; h++) value += Math.sin(2 * Math.PI * pitch * h * t + h * h) / h;
      out[start + i] = size * value * Math.sin((Math.PI * i) / voiced) ** 0.3;
    }
  }
  return out;
}

/** The part of a sound from one second to another. */
export const cut = (samples: Float32Array, from: number, to: number, rate = RATE) =>
  samples.slice(Math.round(from * rate), Math.round(to * rate));

/**
 * Samples by which `other` comes later than `one` (negative: earlier), by the highest of their correlations within
 * ±`most` samples.
 */
export function delay(one: Float32Array, other: Float32Array, most: number): number {
  let [best, at] = [Number.NEGATIVE_INFINITY, 0];
  for (let shift = -most; shift <= most; shift++) {
    let sum = 0;
    const [from, to] = [Math.max(0, -shift), Math.min(one.length, other.length - shift)];
    for (let i = from; i < to; i++) sum += (one[i] as number) * (other[i + shift] as number);
    if (sum > best) [best, at] = [sum, shift];
  }
  return at;
}
