import type { Biquad } from './biquad';
import type { Block } from './block';
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

/** Sum of squares after K-weighting in each whole step of 0.1 s, of one channel. */
class StepEnergies {
  /** What grows with the sound: ten numbers a second. */
  readonly done: number[] = [];
  readonly #rate: number;
  readonly #weighting: readonly [Biquad, Biquad];
  #memory: readonly [number, number, number, number] = [0, 0, 0, 0];
  #at = 0;
  #sum = 0;

  constructor(rate: number) {
    this.#rate = rate;
    this.#weighting = kWeighting(rate);
  }

  add(samples: Float32Array): void {
    for (let from = 0; from < samples.length; ) {
      const end = Math.round(((this.done.length + 1) * this.#rate) / STEPS_PER_SECOND);
      const to = Math.min(samples.length, from + end - this.#at);
      this.#weigh(samples, from, to);
      this.#at += to - from;
      from = to;
      if (this.#at === end) this.#endStep();
    }
  }

  #weigh(samples: Float32Array, from: number, to: number): void {
    const [shelf, low] = this.#weighting;
    let [p1, p2, q1, q2] = this.#memory;
    let sum = this.#sum;
    for (let i = from; i < to; i++) {
      const x = samples[i] as number;
      const y = shelf.b0 * x + p1;
      p1 = shelf.b1 * x - shelf.a1 * y + p2;
      p2 = shelf.b2 * x - shelf.a2 * y;
      const z = low.b0 * y + q1;
      q1 = low.b1 * y - low.a1 * z + q2;
      q2 = low.b2 * y - low.a2 * z;
      sum += z * z;
    }
    this.#memory = [p1, p2, q1, q2];
    this.#sum = sum;
  }

  #endStep(): void {
    this.done.push(this.#sum);
    this.#sum = 0;
    // What rings out in silence would end in numbers so small that processors are slow with them.
    const [p1, p2, q1, q2] = this.#memory;
    this.#memory = [heard(p1), heard(p2), heard(q1), heard(q2)];
  }
}

/** Mean square over all sides in each block of 0.4 s. */
function blockPowers(sides: readonly (readonly number[])[], rate: number): number[] {
  const steps = sides[0]?.length ?? 0;
  return Array.from({ length: Math.max(0, steps - STEPS_PER_BLOCK + 1) }, (_, block) => {
    const from = Math.round((block * rate) / STEPS_PER_SECOND);
    const to = Math.round(((block + STEPS_PER_BLOCK) * rate) / STEPS_PER_SECOND);
    let sum = 0;
    for (const energies of sides)
      for (let step = block; step < block + STEPS_PER_BLOCK; step++) sum += energies[step] as number;
    return sum / (to - from);
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Measures integrated loudness (ITU-R BS.1770-4, gated at −70 LUFS and −10 LU) of a sound that comes in blocks. */
export class LoudnessMeter {
  readonly #rate: number;
  readonly #channels: StepEnergies[] = [];

  constructor(rate: number) {
    this.#rate = rate;
  }

  add(block: Block): void {
    block.forEach((samples, c) => {
      this.#channels[c] ??= new StepEnergies(this.#rate);
      this.#channels[c].add(samples);
    });
  }

  /**
   * LUFS of what came, heard from so many sides: one channel from two sides is the same in both. −∞ when nothing
   * passes the gate or the sound is shorter than a block of 0.4 s.
   */
  loudness(sides = this.#channels.length): number {
    const heardFrom = Array.from({ length: sides }, (_, s) => this.#channels[s] ?? this.#channels[0]);
    const powers = blockPowers(
      heardFrom.map((c) => c?.done ?? []),
      this.#rate,
    );
    const loud = powers.filter((power) => lufs(power) > GATE.absolute);
    if (loud.length === 0) return Number.NEGATIVE_INFINITY;
    const gate = lufs(mean(loud)) + GATE.relative;
    return lufs(mean(loud.filter((power) => lufs(power) > gate)));
  }
}

/** Integrated loudness in LUFS of a short sound: one channel, or left and right. */
export function loudness(channels: Block, rate: number): number {
  const meter = new LoudnessMeter(rate);
  meter.add(channels);
  return meter.loudness();
}
