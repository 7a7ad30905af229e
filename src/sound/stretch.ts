/** Length of one grain and how far its place may be moved to meet the sound before it, in seconds. */
const GRAIN = 0.03;
const SEARCH = 0.008;

/** How far a voice can be stretched without sounding wrong, as shares: a guard, not a goal. */
const MOST = 0.15;

/** Likeness of two stretches of sound, −1…1. */
function likeness(a: Float32Array, at: number, b: Float32Array, bt: number, length: number): number {
  let [both, one, two] = [0, 1e-9, 1e-9];
  for (let i = 0; i < length; i++) {
    const [x, y] = [a[at + i] ?? 0, b[bt + i] ?? 0];
    both += x * y;
    one += x * x;
    two += y * y;
  }
  return both / Math.sqrt(one * two);
}

/** Where near `at` the sound goes on most like `wanted` does. */
function bestPlace(samples: Float32Array, wanted: number, at: number, reach: number, length: number): number {
  let [best, score] = [at, Number.NEGATIVE_INFINITY];
  for (let d = -reach; d <= reach; d++) {
    const place = at + d;
    if (place < 0 || place + length > samples.length) continue;
    const like = likeness(samples, wanted, samples, place, length);
    if (like > score) [best, score] = [place, like];
  }
  return best;
}

/**
 * Speech said faster or slower in the same pitch: `factor` 1.05 is 5 % faster. Waveform-similarity overlap-add (WSOLA,
 * Verhelst and Roelands 1993): grains are laid closer together or further apart, each moved by a few milliseconds to
 * where it goes on most like the one before. Gives round(length / factor) samples. Throws beyond ±15 %.
 */
export function stretch(samples: Float32Array, rate: number, factor: number): Float32Array {
  if (!(Math.abs(factor - 1) <= MOST))
    throw new RangeError(`Speech isn't stretched by a factor of ${factor}.`);
  const length = Math.round(samples.length / factor);
  const hop = Math.round((GRAIN * rate) / 2);
  const reach = Math.round(SEARCH * rate);
  if (factor === 1 || samples.length < 4 * hop) return samples.slice(0, length);
  const out = new Float32Array(length);
  out.set(samples.subarray(0, Math.min(hop, length)));
  let place = 0;
  for (let at = hop; at < length; at += hop) {
    const last = samples.length - hop;
    const wanted = Math.min(place + hop, last);
    place = bestPlace(samples, wanted, Math.min(last, Math.round(at * factor)), reach, hop);
    for (let i = 0; i < hop && at + i < length; i++) {
      const into = (1 - Math.cos((Math.PI * (i + 0.5)) / hop)) / 2;
      const [before, next] = [samples[wanted + i] ?? 0, samples[place + i] ?? 0];
      out[at + i] = before * (1 - into) + next * into;
    }
  }
  return out;
}
