import { decibels } from './decibel';
import { eachPeak } from './oversample';

/** The true peak of a sound in dBTP (BS.1770-4, Annex 2: at four times the rate); −∞ for silence. */
export function truePeak(channels: readonly Float32Array[]): number {
  let most = 0;
  for (const channel of new Set(channels))
    eachPeak(
      channel,
      () => most,
      (_, peak) => {
        if (peak > most) most = peak;
      },
    );
  return decibels(most);
}
