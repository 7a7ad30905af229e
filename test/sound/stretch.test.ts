import { describe, expect, it } from 'vitest';
import { stretch } from '../../src/sound/stretch';

const RATE = 16_000;
/** Something like a voice: a fundamental that glides, harmonics, syllables. */
const voice = (seconds = 2) =>
  Float32Array.from({ length: RATE * seconds }, (_, i) => {
    const t = i / RATE;
    const phase = 2 * Math.PI * (140 * t + 8 * t * t);
    const syllables = 0.55 + 0.45 * Math.sin(2 * Math.PI * 4 * t);
    return 0.3 * syllables * (Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.3 * Math.sin(3 * phase));
  });

const rms = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length);
/** Upward crossings of zero a second: the pitch of a tone. */
const crossings = (samples: Float32Array) =>
  (samples.reduce((n, s, i) => n + (i > 0 && (samples[i - 1] as number) < 0 && s >= 0 ? 1 : 0), 0) * RATE) /
  samples.length;

describe('speech said faster', () => {
  it.each([0.95, 0.99, 1.01, 1.03, 1.05, 1.1])(
    'by a factor of %f has its length, pitch and strength',
    (factor) => {
      const tone = Float32Array.from(
        { length: RATE },
        (_, i) => 0.5 * Math.sin((2 * Math.PI * 210 * i) / RATE),
      );
      const out = stretch(tone, RATE, factor);
      expect(out.length).toBe(Math.round(tone.length / factor));
      expect(crossings(out)).toBeCloseTo(210, -0.5);
      expect(rms(out) / rms(tone)).toBeCloseTo(1, 1);
    },
  );

  it('has no jump that speech has not', () => {
    const jump = (s: Float32Array) =>
      s.reduce((most, x, i) => (i ? Math.max(most, Math.abs(x - (s[i - 1] as number))) : 0), 0);
    const said = voice();
    const out = stretch(said, RATE, 1.05);
    expect(jump(out)).toBeLessThan(1.3 * jump(said));
    expect(rms(out) / rms(said)).toBeCloseTo(1, 1);
  });

  it('by nothing is the same, gives the same each time, and nothing for nothing', () => {
    const said = voice();
    expect(stretch(said, RATE, 1)).toEqual(said);
    expect(stretch(said, RATE, 1.05)).toEqual(stretch(said, RATE, 1.05));
    expect(stretch(new Float32Array(), RATE, 1.05)).toHaveLength(0);
    expect(stretch(voice(2).slice(0, 100), RATE, 1.05)).toHaveLength(95);
  });

  it('beyond what a voice bears is refused', () => {
    for (const factor of [0.8, 1.2, 0, Number.NaN])
      expect(() => stretch(voice(), RATE, factor)).toThrow(RangeError);
  });
});
