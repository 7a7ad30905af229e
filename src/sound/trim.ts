import { amplitude } from './decibel';
import { SOUND } from './targets';

/** Part of a sound, half-open, in samples. */
export interface SampleSpan {
  readonly from: number;
  readonly to: number;
}

/** Seconds over which a level is taken: shorter than a plosive's burst, longer than a period of a low voice. */
const WINDOW = 0.005;

/**
 * Where speech begins and ends in a recording: what is louder than 46 dB under its loudest 5 ms, with 20 ms kept before
 * (the soft start of a consonant) and 60 ms after (the end of a breath). Silence gives an empty span.
 */
export function speechSpan(samples: Float32Array, rate: number): SampleSpan {
  const { below, before, after } = SOUND.voice.trim;
  const length = Math.max(1, Math.round(WINDOW * rate));
  const powers: number[] = [];
  for (let at = 0; at < samples.length; at += length) {
    let sum = 0;
    const end = Math.min(at + length, samples.length);
    for (let i = at; i < end; i++) sum += (samples[i] as number) ** 2;
    powers.push(sum / (end - at));
  }
  const loudest = powers.reduce((most, p) => Math.max(most, p), 0);
  const heard = (power: number) => power > loudest * amplitude(-below) ** 2;
  const first = powers.findIndex(heard);
  if (first < 0) return { from: 0, to: 0 };
  return {
    from: Math.max(0, first * length - Math.round(before * rate)),
    to: Math.min(samples.length, (powers.findLastIndex(heard) + 1) * length + Math.round(after * rate)),
  };
}
