import type { Biquad } from './biquad';

/**
 * The two stages of K-weighting as analogue filters. BS.1770 gives only the coefficients for 48 kHz; these are what
 * they are the bilinear transform of (B. De Man, "Evaluation of implementations of the EBU R128 loudness measurement",
 * AES 145, 2018), so that any rate can be derived.
 */
const SHELF = { hz: 1681.974450955533, q: 0.7071752369554196, gain: 3.999843853973347 };
const HIGH_PASS = { hz: 38.13547087602444, q: 0.5003270373238773 };

function shelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * SHELF.hz) / rate);
  const vh = 10 ** (SHELF.gain / 20);
  const vb = vh ** 0.4996667741545416;
  const a0 = 1 + k / SHELF.q + k * k;
  return {
    b0: (vh + (vb * k) / SHELF.q + k * k) / a0,
    b1: (2 * (k * k - vh)) / a0,
    b2: (vh - (vb * k) / SHELF.q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / SHELF.q + k * k) / a0,
  };
}

function revisedLowB(rate: number): Biquad {
  const k = Math.tan((Math.PI * HIGH_PASS.hz) / rate);
  const a0 = 1 + k / HIGH_PASS.q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / HIGH_PASS.q + k * k) / a0 };
}

/** The head's shelf and the revised low-frequency B curve of ITU-R BS.1770-4, for any rate in samples per second. */
export const kWeighting = (rate: number): readonly [Biquad, Biquad] => [shelf(rate), revisedLowB(rate)];
