import type { Biquad } from './biquad';
import { kWeighting } from './k-weighting';

/** Gates of BS.1770-4: absolute in LUFS, and relative to what passes that, in LU. */
const GATE = { absolute: -70, relative: -10 };
/** Blocks of 0.4 s every 0.1 s. */
const STEPS_PER_SECOND = 10;
const STEPS_PER_BLOCK = 4;

/** Loudness in LUFS of a mean square over all channels. */
const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);

/** A filter's memory, without what no ear and no gate would notice. */
const heard = (value: number): number => (Math.abs(value) < 1e-20 ? 0 : value);

/** Sum of squares after K-weighting in each whole step of 0.1 s. */
function stepEnergies(samples: Float32Array, rate: number, [shelf, low]: readonly [Biquad, Biquad]) {
  const steps = Math.floor((samples.length * STEPS_PER_SECOND) / rate);
  const energies = new Float64Array(steps);
  let [p1, p2, q1, q2] = [0, 0, 0, 0];
  let i = 0;
  for (let step = 0; step < steps; step++) {
    const end = Math.round(((step + 1) * rate) / STEPS_PER_SECOND);
    let sum = 0;
    for (; i < end; i++) {
      const x = samples[i] as number;
      const y = shelf.b0 * x + p1;
      p1 = shelf.b1 * x - shelf.a1 * y + p2;
      p2 = shelf.b2 * x - shelf.a2 * y;
      const z = low.b0 * y + q1;
      q1 = low.b1 * y - low.a1 * z + q2;
      q2 = low.b2 * y - low.a2 * z;
      sum += z * z;
    }
    energies[step] = sum;
    // What rings out in silence would end in numbers so small that processors are slow with them.
    [p1, p2, q1, q2] = [heard(p1), heard(p2), heard(q1), heard(q2)];
  }
  return energies;
}

/** Mean square over all channels in each block. */
function blockPowers(channels: readonly Float32Array[], rate: number): Float64Array {
  const weighting = kWeighting(rate);
  // The same array twice is a voice in the middle: measured once.
  const known = new Map<Float32Array, Float64Array>();
  const energies = channels.map((channel) => {
    const found = known.get(channel) ?? stepEnergies(channel, rate, weighting);
    known.set(channel, found);
    return found;
  });
  const steps = energies.reduce((least, e) => Math.min(least, e.length), energies[0]?.length ?? 0);
  const powers = new Float64Array(Math.max(0, steps - STEPS_PER_BLOCK + 1));
  for (let block = 0; block < powers.length; block++) {
    const from = Math.round((block * rate) / STEPS_PER_SECOND);
    const to = Math.round(((block + STEPS_PER_BLOCK) * rate) / STEPS_PER_SECOND);
    let sum = 0;
    for (const energy of energies)
      for (let step = block; step < block + STEPS_PER_BLOCK; step++) sum += energy[step] as number;
    powers[block] = sum / (to - from);
  }
  return powers;
}

const mean = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;

/**
 * Integrated loudness in LUFS of one channel, or of left and right (ITU-R BS.1770-4, gated at −70 LUFS and −10 LU);
 * −∞ when nothing passes the gate or the sound is shorter than a block of 0.4 s.
 */
export function loudness(channels: readonly Float32Array[], rate: number): number {
  const loud = blockPowers(channels, rate).filter((power) => lufs(power) > GATE.absolute);
  if (loud.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(loud)) + GATE.relative;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}
