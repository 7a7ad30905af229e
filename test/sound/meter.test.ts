import { describe, expect, it } from 'vitest';
import { kWeighting } from '../../src/sound/k-weighting';
import { loudness } from '../../src/sound/loudness';
import { truePeak } from './held';
import { babble, joined, noise, RATE, silence, sine } from './signals';

const stereo = (samples: Float32Array) => loudness([samples, samples], RATE);
const tone = (level: number, seconds: number) => sine(1000, level, seconds);

describe('integrated loudness', () => {
  // EBU Tech 3341 v4, table 1: what a meter must show, within 0.1 LU.
  it.each([
    ['1: −23 dBFS for 20 s', tone(-23, 20), -23],
    ['2: −33 dBFS for 20 s', tone(-33, 20), -33],
    ['3: quieter before and after', joined(tone(-36, 10), tone(-23, 60), tone(-36, 10)), -23],
    [
      '4: under the absolute gate before and after',
      joined(tone(-72, 10), tone(-36, 10), tone(-23, 60), tone(-36, 10), tone(-72, 10)),
      -23,
    ],
    ['5: both levels count', joined(tone(-26, 20), tone(-20, 20.1), tone(-26, 20)), -23],
  ])('EBU 3341 case %s', (_, samples, expected) => {
    expect(Math.abs(stereo(samples) - expected)).toBeLessThan(0.1);
  });

  it('is −3.01 LUFS for a 997 Hz sine at full scale in one channel (BS.1770-4)', () => {
    expect(loudness([sine(997, 0, 10)], RATE)).toBeCloseTo(-3.01, 1);
  });

  it('has the coefficients of BS.1770-4 at 48 kHz', () => {
    const [shelf, low] = kWeighting(48_000);
    expect(shelf.b0).toBeCloseTo(1.53512485958697, 8);
    expect(shelf.b1).toBeCloseTo(-2.69169618940638, 8);
    expect(shelf.b2).toBeCloseTo(1.19839281085285, 8);
    expect(shelf.a1).toBeCloseTo(-1.69065929318241, 8);
    expect(shelf.a2).toBeCloseTo(0.73248077421585, 8);
    expect(low.a1).toBeCloseTo(-1.99004745483398, 8);
    expect(low.a2).toBeCloseTo(0.99007225036621, 8);
  });

  it.each([8000, 22_050, 44_100, 96_000])('is the same at %i Hz', (rate) => {
    const samples = sine(1000, -23, 5, rate);
    expect(Math.abs(loudness([samples, samples], rate) + 23)).toBeLessThan(0.1);
  });

  it('adds up channels: the same in both is 3 LU over one', () => {
    const samples = noise('two', -20, 3);
    const one = loudness([samples, silence(3)], RATE);
    expect(loudness([samples, samples.slice()], RATE) - one).toBeCloseTo(3.01, 2);
    expect(stereo(samples)).toBeCloseTo(loudness([samples, samples.slice()], RATE), 6);
  });

  it('leaves pauses out, and is −∞ for silence and for less than a block', () => {
    const speech = babble('pauses', 6);
    const paused = joined(speech, silence(12), speech);
    expect(Math.abs(stereo(paused) - stereo(speech))).toBeLessThan(0.3);
    expect(stereo(silence(3))).toBe(Number.NEGATIVE_INFINITY);
    expect(stereo(sine(1000, 0, 0.3))).toBe(Number.NEGATIVE_INFINITY);
    expect(loudness([], RATE)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('true peak', () => {
  const degrees = (d: number) => (d * Math.PI) / 180;
  // EBU Tech 3341 v4, cases 15–19: the samples miss the wave's peaks by up to 3 dB.
  it.each([
    ['15', 4, 0, 0.5, -6],
    ['16', 4, 45, 0.5, -6],
    ['17', 6, 60, 0.5, -6],
    ['18', 8, 67.5, 0.5, -6],
    ['19', 4, 45, 1.41, 3],
  ])('EBU 3341 case %s: fs/%i at %f°', (_, part, phase, size, expected) => {
    const samples = sine(RATE / part, 20 * Math.log10(size), 0.5, RATE, degrees(phase));
    const shaped = samples.map((s, i) => s * Math.min(1, i / 2400, (samples.length - i) / 2400));
    const peak = truePeak([shaped, shaped]);
    expect(peak).toBeLessThan(expected + 0.2);
    expect(peak).toBeGreaterThan(expected - 0.4);
  });

  it('is never under the largest sample, and −∞ for silence', () => {
    const samples = noise('peak', -6, 1);
    const largest = samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
    expect(truePeak([samples])).toBeGreaterThanOrEqual(20 * Math.log10(largest));
    expect(truePeak([silence(1)])).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is found wherever it lies', () => {
    for (const at of [0, 63, 64, 4000, 47_999]) {
      const samples = sine(440, -30, 1);
      samples[at] = 0.9;
      expect(truePeak([samples])).toBeGreaterThan(20 * Math.log10(0.89));
    }
  });
});
