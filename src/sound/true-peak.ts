import type { Block } from './block';
import { decibels } from './decibel';
import { PeakFinder } from './oversample';

/** Measures the true peak (BS.1770-4, Annex 2: at four times the rate) of a sound that comes in blocks. */
export class PeakMeter {
  readonly #finders: PeakFinder[] = [];
  #most = 0;

  add(block: Block): void {
    block.forEach((samples, c) => {
      this.#finders[c] ??= new PeakFinder(
        () => this.#most,
        (_, peak) => {
          if (peak > this.#most) this.#most = peak;
        },
      );
      this.#finders[c].add(samples);
    });
  }

  /** dBTP of what came, which must be all of it; −∞ for silence. */
  end(): number {
    for (const finder of this.#finders) finder.end();
    return decibels(this.#most);
  }
}
