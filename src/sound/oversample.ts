import { joined } from './block';

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
const GROUP = 32;

function largest(samples: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) {
    const size = Math.abs(samples[i] as number);
    if (size > most) most = size;
  }
  return most;
}

/** Largest size of the signal from sample `at` up to the next, at four times the rate. */
function peakAt(samples: Float32Array, at: number): number {
  let most = Math.abs(samples[at] as number);
  const first = at - REACH + 1;
  for (const taps of PHASES) {
    let sum = 0;
    for (let i = 0; i < TAPS; i++) sum += (taps[i] as number) * (samples[first + i] as number);
    if (sum < 0) sum = -sum;
    if (sum > most) most = sum;
  }
  return most;
}

/** What is told of a sample from which the signal exceeds the threshold before the next: its place, and the peak there. */
export type Found = (at: number, peak: number) => void;

/** Looks for peaks in a channel that comes in blocks. Outside the sound there is silence. */
export class PeakFinder {
  readonly #threshold: () => number;
  readonly #found: Found;
  /** The samples from `REACH` before the first that hasn't been looked at. */
  #held: Float32Array = new Float32Array(REACH);
  #done = 0;

  /** `threshold` is asked again for every group of samples, so it may rise on the way. */
  constructor(threshold: () => number, found: Found) {
    this.#threshold = threshold;
    this.#found = found;
  }

  /** Samples that have been looked at: of those before, all peaks are told. */
  get done(): number {
    return this.#done;
  }

  add(samples: Float32Array): void {
    this.#held = joined(this.#held, samples);
    const ready = this.#held.length - 2 * REACH;
    this.#look(ready - (ready % GROUP));
  }

  end(): void {
    const left = this.#held.length - REACH;
    this.#held = joined(this.#held, new Float32Array(REACH));
    this.#look(left);
  }

  #look(count: number): void {
    for (let from = 0; from < count; from += GROUP) {
      const to = Math.min(from + GROUP, count);
      const limit = this.#threshold();
      if (largest(this.#held, from, to + 2 * REACH) * MOST_OVERSHOOT <= limit) continue;
      for (let i = from; i < to; i++) {
        const peak = peakAt(this.#held, REACH + i);
        if (peak > limit) this.#found(this.#done + i, peak);
      }
    }
    this.#held = this.#held.slice(Math.max(0, count));
    this.#done += Math.max(0, count);
  }
}
