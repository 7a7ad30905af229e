import { type Block, joined } from './block';
import { amplitude } from './decibel';
import { applied } from './dynamics';
import { LimiterGain } from './limiter-gain';
import { PeakFinder } from './oversample';
import { SOUND } from './targets';

/** By how much each sample of all channels must be held down for its true peak to be at most `most` (of full scale). */
class HeldDown {
  readonly #finders: readonly PeakFinder[];
  /** From the first sample that isn't known yet. */
  #factors: Float32Array = new Float32Array();
  #known = 0;

  constructor(channels: number, most: number) {
    const hold = (at: number, peak: number) => {
      // The peak may lie anywhere up to the next sample, which must be held down as well.
      for (let i = at - this.#known; i < Math.min(at - this.#known + 2, this.#factors.length); i++)
        this.#factors[i] = Math.min(this.#factors[i] as number, most / peak);
    };
    this.#finders = Array.from({ length: channels }, () => new PeakFinder(() => most, hold));
  }

  add(block: Block): Float32Array {
    this.#factors = joined(this.#factors, new Float32Array(block[0]?.length ?? 0).fill(1));
    for (const [c, finder] of this.#finders.entries()) finder.add(block[c] as Float32Array);
    return this.#take((this.#finders[0]?.done ?? 0) - this.#known);
  }

  end(): Float32Array {
    for (const finder of this.#finders) finder.end();
    return this.#take(this.#factors.length);
  }

  #take(count: number): Float32Array {
    const taken = this.#factors.slice(0, count);
    this.#factors = this.#factors.slice(count);
    this.#known += count;
    return taken;
  }
}

/**
 * A sound with its true peak held under `ceiling` dBTP: the gain sinks over the look-ahead before a peak, is down in
 * time for it, and rises slowly after. What is under the ceiling comes as it was. Comes a little later than what it is
 * made from, so blocks differ in length.
 */
export function* limited(blocks: Iterable<Block>, rate: number, ceiling: number): Generator<Block> {
  const { lookAhead, release } = SOUND.limiter;
  const gain = new LimiterGain(Math.round(lookAhead * rate), release * rate);
  let held: HeldDown | undefined;
  let waiting: Block | undefined;
  const turnedDown = (gains: Float32Array): Block => {
    const ready = (waiting ?? []).map((samples) => applied(samples.subarray(0, gains.length), gains));
    waiting = waiting?.map((samples) => samples.slice(gains.length));
    return ready;
  };
  for (const block of blocks) {
    held ??= new HeldDown(block.length, amplitude(ceiling));
    waiting = waiting?.map((samples, c) => joined(samples, block[c] as Float32Array)) ?? block;
    yield turnedDown(gain.add(held.add(block)));
  }
  if (!held) return;
  yield turnedDown(gain.add(held.end()));
  yield turnedDown(gain.end());
}
