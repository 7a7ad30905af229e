/** The least of each value and the `length − 1` that follow, told that much later (van Herk's two passes). */
class LeastAhead {
  readonly #length: number;
  /** The values that came since the last `length` of them, and their least; and of those, the least from each on. */
  #coming: Float32Array;
  #from: Float32Array | undefined;
  #count = 0;
  #least = 1;

  constructor(length: number) {
    this.#length = length;
    this.#coming = new Float32Array(length);
  }

  next(value: number): number | undefined {
    this.#least = this.#count === 0 ? value : Math.min(this.#least, value);
    this.#coming[this.#count] = value;
    this.#count++;
    if (this.#count < this.#length)
      return this.#from && Math.min(this.#from[this.#count] as number, this.#least);
    for (let i = this.#length - 2; i >= 0; i--)
      this.#coming[i] = Math.min(this.#coming[i] as number, this.#coming[i + 1] as number);
    [this.#from, this.#coming] = [this.#coming, this.#from ?? new Float32Array(this.#length)];
    this.#count = 0;
    return this.#from[0];
  }
}

/** The mean of each value and the `length − 1` before it; before the first, it is as the first. */
class MeanBehind {
  readonly #length: number;
  #last: Float32Array | undefined;
  #sum = 0;
  #place = 0;

  constructor(length: number) {
    this.#length = length;
  }

  next(value: number): number {
    const kept = Math.fround(value);
    if (!this.#last) {
      this.#last = new Float32Array(this.#length).fill(kept);
      this.#sum = this.#length * kept;
    }
    this.#sum += kept - (this.#last[this.#place] as number);
    this.#last[this.#place] = kept;
    this.#place = (this.#place + 1) % this.#length;
    return this.#sum / this.#length;
  }
}

/**
 * Makes of what each sample must be held down by (1: not at all) the gain that does it: it sinks over the look-ahead, is
 * down in time, and rises no faster than the release time allows. Each gain comes `lookAhead − 1` samples later.
 */
export class LimiterGain {
  readonly #lookAhead: number;
  readonly #least: LeastAhead;
  readonly #mean: MeanBehind;
  /** The share of the way back to 1 that a sample may go. */
  readonly #step: number;
  #gain = 1;

  /** `lookAhead` and `release` in samples. */
  constructor(lookAhead: number, release: number) {
    this.#lookAhead = lookAhead;
    this.#least = new LeastAhead(lookAhead);
    this.#mean = new MeanBehind(lookAhead);
    this.#step = 1 - Math.exp(-1 / release);
  }

  /** The gains that are known now. */
  add(most: Float32Array): Float32Array {
    const gains = new Float32Array(most.length);
    let count = 0;
    for (let i = 0; i < most.length; i++) {
      const least = this.#least.next(most[i] as number);
      if (least === undefined) continue;
      this.#gain = Math.min(least, this.#gain + (1 - this.#gain) * this.#step);
      gains[count++] = Math.min(1, this.#mean.next(this.#gain));
    }
    return gains.subarray(0, count);
  }

  /** The rest of the gains: nothing comes that must be held down. */
  end(): Float32Array {
    return this.add(new Float32Array(this.#lookAhead - 1).fill(1));
  }
}
