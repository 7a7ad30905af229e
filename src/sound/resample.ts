/** Zero crossings of the sinc on each side: more is steeper and slower. */
const CROSSINGS = 24;
/** Where the passband ends, as a share of the lower Nyquist rate, and how deep the Kaiser window presses the rest. */
const PASS = 0.94;
const KAISER_BETA = 9;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Modified Bessel function of the first kind, order 0, by its series. */
function bessel0(x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Weights of the input samples around an output sample that lies `fraction` after one; they sum to 1. */
function weights(fraction: number, cutoff: number, reach: number): Float64Array {
  const taps = new Float64Array(2 * reach);
  let sum = 0;
  for (let i = 0; i < taps.length; i++) {
    const x = i - reach + 1 - fraction;
    const inside = 1 - (x / reach) ** 2;
    const window = inside <= 0 ? 0 : bessel0(KAISER_BETA * Math.sqrt(inside)) / bessel0(KAISER_BETA);
    taps[i] = sinc(x * cutoff) * window;
    sum += taps[i] as number;
  }
  return taps.map((t) => t / sum);
}

/** Samples that so many of one rate are at another. */
export const resampledLength = (length: number, from: number, to: number): number =>
  Math.round((length * to) / from);

/**
 * Samples at another rate (both whole numbers of samples per second): windowed sinc (Kaiser), band limited to the lower
 * rate, no delay. Gives `resampledLength` samples. The same samples in give the same out.
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (![from, to].every((rate) => Number.isInteger(rate) && rate > 0))
    throw new RangeError(`Rates are whole and positive: ${from}, ${to}.`);
  if (from === to) return samples;
  const divisor = gcd(from, to);
  const [step, phases] = [from / divisor, to / divisor];
  const cutoff = Math.min(1, to / from) * PASS;
  const reach = Math.ceil(CROSSINGS / cutoff);
  const known = new Map<number, Float64Array>();
  const out = new Float32Array(resampledLength(samples.length, from, to));
  for (let n = 0; n < out.length; n++) {
    const phase = (n * step) % phases;
    const first = Math.floor((n * step) / phases) - reach + 1;
    let taps = known.get(phase);
    if (!taps) {
      taps = weights(phase / phases, cutoff, reach);
      known.set(phase, taps);
    }
    let sum = 0;
    const [begin, end] = [Math.max(0, -first), Math.min(taps.length, samples.length - first)];
    for (let i = begin; i < end; i++) sum += (taps[i] as number) * (samples[first + i] as number);
    out[n] = sum;
  }
  return out;
}
