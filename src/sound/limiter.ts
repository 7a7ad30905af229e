import { amplitude } from './decibel';
import { eachPeak } from './oversample';
import { SOUND } from './targets';

/** Makes every value the least of itself and the `length − 1` that follow (van Herk's two passes, in place). */
function leastAhead(gains: Float32Array, length: number): void {
  const n = gains.length;
  const forward = new Float32Array(n);
  const back = gains.slice();
  for (let i = 0; i < n; i++)
    forward[i] =
      i % length === 0 ? (gains[i] as number) : Math.min(forward[i - 1] as number, gains[i] as number);
  for (let i = n - 2; i >= 0; i--)
    if ((i + 1) % length !== 0) back[i] = Math.min(back[i] as number, back[i + 1] as number);
  for (let i = 0; i < n; i++)
    gains[i] = Math.min(back[i] as number, forward[Math.min(n - 1, i + length - 1)] as number);
}

/** Lets gains rise no faster than the release time allows, in place. */
function released(gains: Float32Array, seconds: number, rate: number): void {
  const step = 1 - Math.exp(-1 / (seconds * rate));
  let gain = 1;
  for (let i = 0; i < gains.length; i++) {
    gain = Math.min(gains[i] as number, gain + (1 - gain) * step);
    gains[i] = gain;
  }
}

/** Replaces each value by the mean of itself and the `length − 1` before it; before the first, it is as the first. */
function averaged(gains: Float32Array, length: number): Float32Array {
  const out = new Float32Array(gains.length);
  const first = gains[0] ?? 1;
  let sum = length * first;
  for (let i = 0; i < gains.length; i++) {
    sum += (gains[i] as number) - (i < length ? first : (gains[i - length] as number));
    out[i] = Math.min(1, sum / length);
  }
  return out;
}

/**
 * The gain (0–1) per sample that keeps the true peak of all channels under `ceiling` dBTP; undefined when they already
 * are. It sinks over the look-ahead before a peak, is down in time for it, and rises slowly after.
 */
export function limiterGain(
  channels: readonly Float32Array[],
  rate: number,
  ceiling: number,
): Float32Array | undefined {
  const most = amplitude(ceiling);
  const length = Math.round(SOUND.limiter.lookAhead * rate);
  const samples = channels[0]?.length ?? 0;
  let gains: Float32Array | undefined;
  for (const channel of new Set(channels))
    eachPeak(
      channel,
      () => most,
      (at, peak) => {
        gains ??= new Float32Array(samples).fill(1);
        // The peak may lie anywhere up to the next sample, which must be held down as well.
        for (let i = at; i < Math.min(at + 2, samples); i++)
          gains[i] = Math.min(gains[i] as number, most / peak);
      },
    );
  if (!gains) return undefined;
  leastAhead(gains, length);
  released(gains, SOUND.limiter.release, rate);
  return averaged(gains, length);
}
