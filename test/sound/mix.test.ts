import { describe, expect, it } from 'vitest';
import { filtered, highPass } from '../../src/sound/biquad';
import { blocksOf } from '../../src/sound/block';
import { loudness } from '../../src/sound/loudness';
import { musicBed } from '../../src/sound/music';
import { SOUND } from '../../src/sound/targets';
import { truePeak, whole, wholeMix } from './held';
import { plantedTimeline, spoken } from './planted';
import { babble, cut, delay, joined, noise, RATE, silence, sine } from './signals';

const time = plantedTimeline([
  { to: 200, lines: [[17, 110, 'ett']] },
  { to: 390, lines: [[211, 320, 'två']] },
]);
const voices = [babble('one', 3, 22_050), babble('two', 3.2, 44_100)] as const;
const lines = [spoken('scene0.line0', voices[0]), spoken('scene1.line0', voices[1], 44_100)];

/** Far faster than toEqual, which looks at samples one by one. */
const same = (a: Float32Array | undefined, b: Float32Array | undefined) =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((s, i) => s === b[i]);

describe('a mix', () => {
  const made = wholeMix(time, lines);
  const [left = silence(0), right] = made.channels;

  it('is stereo at 48 kHz, as long as the picture to the sample, and the same each time', () => {
    expect(made.rate).toBe(48_000);
    expect(left).toHaveLength(390 * 1600);
    expect(same(left, right)).toBe(true);
    expect(same(wholeMix(time, lines).channels[0], left)).toBe(true);
  });

  it('is as loud as promised', () => {
    expect(Math.abs(loudness(made.channels, RATE) + 16)).toBeLessThan(0.5);
    expect(truePeak(made.channels)).toBeLessThanOrEqual(-1.5);
    expect(made.measured.loudness).toBeCloseTo(loudness(made.channels, RATE), 6);
  });

  it.each([
    [0, 17, 22_050],
    [1, 211, 44_100],
  ])('has line %i at the sample of frame %i, and silence around it', (which, frame, rate) => {
    const from = frame * 1600;
    const { length } = voices[which] as Float32Array;
    const end = from + Math.round((length * RATE) / rate);
    expect(left.slice(from - 1600, from).every((s) => s === 0)).toBe(true);
    expect(left.slice(end, end + 1600).every((s) => s === 0)).toBe(true);
    expect(left.slice(from, from + 960).some((s) => Math.abs(s) > 0.01)).toBe(true);
    // The same signal made at 48 kHz from the start, and through the same high-pass, lies where the mixed one does.
    const ideal = filtered(babble(which === 0 ? 'one' : 'two', 1, RATE), highPass(RATE, 80));
    expect(Math.abs(delay(ideal, left.slice(from, from + RATE), 60))).toBeLessThanOrEqual(1);
  });

  it('tells what is heard when', () => {
    const withWords = { ...(lines[0] as (typeof lines)[0]), words: [{ text: 'ett', from: 0.5, to: 1 }] };
    const { heard } = wholeMix(time, [withWords]);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ line: 'scene0.line0', from: 17 / 30, to: 17 / 30 + 3 });
    expect(heard[0]?.words?.[0]?.from).toBeCloseTo(17 / 30 + 0.5, 9);
  });

  it('brings lines of different recordings to one level', () => {
    const quiet = [
      lines[0],
      spoken(
        'scene1.line0',
        (voices[1] as Float32Array).map((s) => s * 0.02),
        44_100,
      ),
    ];
    const { channels } = wholeMix(time, quiet as typeof lines);
    const level = (from: number) =>
      loudness([cut(channels[0] as Float32Array, from / 30, from / 30 + 3)], RATE);
    expect(Math.abs(level(17) - level(211))).toBeLessThan(1);
  });

  it('never lays speech over speech', () => {
    const long = [spoken('scene0.line0', babble('long', 7, 22_050)), ...lines.slice(1)];
    expect(() => wholeMix(time, long)).toThrow('scene0.line0 is 0.53');
    const late = [spoken('scene1.line0', babble('late', 7, 22_050))];
    expect(() => wholeMix(time, late)).toThrow('scene1.line0 is');
  });

  it('of nobody and nothing is silent, and as long as the picture', () => {
    const { channels, measured, heard } = wholeMix(time, []);
    expect(channels[0]).toHaveLength(390 * 1600);
    expect(measured.loudness).toBe(Number.NEGATIVE_INFINITY);
    expect(heard).toEqual([]);
  });
});

describe('music', () => {
  const voice = [
    { from: 3 * RATE, to: 6 * RATE },
    { from: Math.round(6.5 * RATE), to: 8 * RATE },
  ];
  const music = { rate: 44_100, channels: [noise('left', -6, 7, 44_100), noise('right', -6, 7, 44_100)] };
  const [bed = silence(0)] = whole(blocksOf(musicBed(music, 14 * RATE, voice, -20)));
  const level = (from: number, to: number) => {
    const part = cut(bed, from, to);
    return loudness([part, part], RATE);
  };

  it('lies 14–18 LU under the voice, is down when it begins and up 800 ms after', () => {
    for (const [from, to] of [
      [3, 6],
      [6.5, 8],
      [6, 6.5],
    ] as const) {
      expect(level(from, to)).toBeLessThan(-34);
      expect(level(from, to)).toBeGreaterThan(-38);
    }
    expect(level(2.2, 2.64) - level(3, 6)).toBeGreaterThan(3);
    expect(level(8.8, 10.5) - level(3, 6)).toBeGreaterThan(3);
  });

  it('is as long as the film however short it is, without a hole at the seam, and fades at both ends', () => {
    expect(bed).toHaveLength(14 * RATE);
    expect(Math.abs(level(4.5, 5.5) - level(3.2, 4.2))).toBeLessThan(1);
    expect(Math.abs(bed[0] as number)).toBeLessThan(1e-4);
    expect(Math.abs(bed.at(-1) as number)).toBeLessThan(1e-4);
  });

  it('leaves the mix as loud as promised, and itself in stereo', () => {
    const made = wholeMix(time, lines, music);
    expect(Math.abs(loudness(made.channels, RATE) + 16)).toBeLessThan(SOUND.loudness.within);
    expect(truePeak(made.channels)).toBeLessThanOrEqual(SOUND.truePeak.most);
    expect(same(made.channels[0], made.channels[1])).toBe(false);
  });

  it('in mono and of another rate is in the middle', () => {
    const one = joined(sine(220, -12, 3, 32_000), sine(330, -12, 3, 32_000));
    const bed = musicBed({ rate: 32_000, channels: [one] }, 5 * RATE, [], -20);
    expect(bed.read(0, RATE)).toHaveLength(1);
    const made = wholeMix(time, lines, { rate: 32_000, channels: [one] });
    expect(same(made.channels[0], made.channels[1])).toBe(true);
  });
});
