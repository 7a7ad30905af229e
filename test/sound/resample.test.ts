import { describe, expect, it } from 'vitest';
import { resample } from '../../src/sound/resample';

const sine = (hz: number, rate: number, seconds = 0.5) =>
  Float32Array.from({ length: rate * seconds }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rate));

/** Largest difference between two sounds, edges aside. */
const difference = (a: Float32Array, b: Float32Array) =>
  a.reduce(
    (most, s, i) => (i < 400 || i > a.length - 400 ? most : Math.max(most, Math.abs(s - (b[i] ?? 0)))),
    0,
  );

const rms = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length);

describe('another rate', () => {
  it.each([
    [22_050, 48_000],
    [44_100, 48_000],
    [16_000, 48_000],
    [48_000, 22_050],
    [96_000, 48_000],
    [8_000, 44_100],
  ])('keeps a tone where it was: %i to %i Hz', (from, to) => {
    for (const hz of [100, 1000, 3000]) {
      const out = resample(sine(hz, from), from, to);
      const exact = sine(hz, to);
      expect(Math.abs(out.length - exact.length)).toBeLessThanOrEqual(1);
      expect(difference(out, exact)).toBeLessThan(2e-3);
    }
  });

  it('keeps a constant constant', () => {
    const out = resample(new Float32Array(4000).fill(0.5), 22_050, 48_000);
    expect(out.slice(200, -200).every((s) => Math.abs(s - 0.5) < 1e-6)).toBe(true);
  });

  it('leaves out what the lower rate can not carry', () => {
    const out = resample(sine(15_000, 48_000), 48_000, 22_050);
    expect(rms(out.slice(200, -200))).toBeLessThan(1e-3);
  });

  it('is nothing for nothing, the same for the same, and refuses rates that are none', () => {
    expect(resample(new Float32Array(), 22_050, 48_000)).toHaveLength(0);
    const tone = sine(440, 48_000);
    expect(resample(tone, 48_000, 48_000)).toBe(tone);
    expect(() => resample(tone, 0, 48_000)).toThrow(RangeError);
    expect(() => resample(tone, 22_050.5, 48_000)).toThrow(RangeError);
  });
});
