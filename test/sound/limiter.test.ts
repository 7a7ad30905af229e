import { describe, expect, it } from 'vitest';
import { limited as limit } from '../../src/sound/limiter';
import { mastered } from '../../src/sound/master';
import { SOUND } from '../../src/sound/targets';
import { sourceOf, truePeak, whole } from './held';
import { babble, joined, noise, RATE, silence, sine } from './signals';

const limited = (samples: Float32Array, ceiling: number) =>
  whole(limit([[samples, samples]], RATE, ceiling))[0] as Float32Array;

describe('the limiter', () => {
  it.each([
    ['noise', noise('limit', 3, 2)],
    ['a peak between samples', sine(12_000, 2, 1, RATE, Math.PI / 4)],
    ['speech', babble('limit', 4).map((s) => 3 * s)],
    ['a click first and last', Float32Array.from({ length: 4800 }, (_, i) => (i % 4799 === 0 ? 2 : 0))],
  ])('holds the true peak of %s', (_, samples) => {
    expect(truePeak([samples])).toBeGreaterThan(-2);
    expect(truePeak([limited(samples, -2)])).toBeLessThan(-1.9);
  });

  it('leaves alone what is under the ceiling', () => {
    const samples = sine(997, -3, 1);
    expect(limited(samples, -2).every((s, i) => s === samples[i])).toBe(true);
  });

  it('is back within half a second, and untouched before its look-ahead', () => {
    const samples = joined(sine(200, -12, 1), sine(200, 3, 0.01), sine(200, -12, 1));
    const steady = new Float32Array(samples.length).fill(1e-3); // what the gain can be read from, in the other channel
    const gains = (whole(limit([[samples, steady]], RATE, -2))[1] as Float32Array).map(
      (s) => s / Math.fround(1e-3),
    );
    expect(gains[Math.round(0.99 * RATE)]).toBe(1);
    expect(Math.min(...gains.slice(48_000, 48_480))).toBeLessThan(0.6);
    expect(gains[Math.round(1.51 * RATE)]).toBeGreaterThan(0.99);
  });
});

describe('a mastered sound', () => {
  it.each([0.02, 0.3, 2])('is as loud as asked, whatever it came as (× %f)', (factor) => {
    const speech = joined(babble('a', 4), silence(1), babble('b', 4)).map((s) => s * factor);
    const { blocks, measured } = mastered(sourceOf([speech]), RATE);
    expect(Math.abs(measured.loudness - SOUND.loudness.aim)).toBeLessThan(SOUND.loudness.within);
    expect(measured.truePeak).toBeLessThanOrEqual(SOUND.truePeak.most);
    expect(whole(blocks())[0]).toHaveLength(speech.length);
  });

  it('is silent when it was', () => {
    const nothing = silence(2);
    const [made] = whole(mastered(sourceOf([nothing]), RATE).blocks());
    expect(made).toHaveLength(nothing.length);
    expect(made?.every((s) => s === 0)).toBe(true);
  });

  it('is refused when only distortion would make it loud enough', () => {
    const clicks = Float32Array.from({ length: 4 * RATE }, (_, i) => (i % 24_000 === 12 ? 0.9 : 0));
    expect(() => mastered(sourceOf([clicks]), RATE)).toThrow(/ends at −?-?\d+\.\d+ LUFS/);
  });
});
