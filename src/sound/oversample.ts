/** Times the sample rate that peaks between samples are looked for at (BS.1770-4, Annex 2). */
const TIMES = 4;
/** Samples on each side that a value between two samples is made from. */
const REACH = 8;
const TAPS = 2 * REACH;

/** Windowed sinc (Hann) for the points 1/4, 2/4 and 3/4 between two samples; each sums to 1. */
const PHASES: readonly Float64Array[] = Array.from({ length: TIMES - 1 }, (_, phase) => {
  const taps = Float64Array.from({ length: TAPS }, (_, i) => {
    const x = Math.PI * (i - REACH + 1 - (phase + 1) / TIMES);
    return (Math.sin(x) / x) * Math.cos(x / (2 * (REACH + 1))) ** 2;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
});

/** No value between samples is more than this many times the largest sample that it is made from. */
const MOST_OVERSHOOT = Math.max(...PHASES.map((taps) => taps.reduce((sum, t) => sum + Math.abs(t), 0)));

/** Samples looked at together to see whether they can hold a peak at all. */
const BLOCK = 32;

function largest(samples: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let i = Math.max(0, from); i < Math.min(to, samples.length); i++) {
    const size = Math.abs(samples[i] as number);
    if (size > most) most = size;
  }
  return most;
}

/** Largest size of the signal from sample `at` up to the next, at four times the rate. */
function peakAt(samples: Float32Array, at: number): number {
  let most = Math.abs(samples[at] as number);
  const first = at - REACH + 1;
  const [begin, end] = [Math.max(0, -first), Math.min(TAPS, samples.length - first)];
  for (const taps of PHASES) {
    let sum = 0;
    for (let i = begin; i < end; i++) sum += (taps[i] as number) * (samples[first + i] as number);
    if (sum < 0) sum = -sum;
    if (sum > most) most = sum;
  }
  return most;
}

/**
 * Calls `found` with each sample from which the signal exceeds the threshold before the next, and its peak there.
 * `threshold` is asked again for every block of samples, so it may rise on the way.
 */
export function eachPeak(
  samples: Float32Array,
  threshold: () => number,
  found: (at: number, peak: number) => void,
): void {
  for (let from = 0; from < samples.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, samples.length);
    const limit = threshold();
    if (largest(samples, from - REACH, to + REACH) * MOST_OVERSHOOT <= limit) continue;
    for (let at = from; at < to; at++) {
      const peak = peakAt(samples, at);
      if (peak > limit) found(at, peak);
    }
  }
}
