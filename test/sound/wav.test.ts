import { describe, expect, it } from 'vitest';
import { monoOf, parseWav, WavError } from '../../src/sound/wav';
import { type SampleFormat, writeWav } from '../../src/sound/wav-write';

const sine = (length: number, rate: number, hz = 440) =>
  Float32Array.from({ length }, (_, i) => 0.8 * Math.sin((2 * Math.PI * hz * i) / rate));

/** A WAV of any layout, as other programs write it. */
function wavBytes(options: {
  format?: number;
  bits: number;
  channels?: number;
  rate?: number;
  data: Uint8Array;
  size?: number;
  before?: Uint8Array;
}): Uint8Array {
  const { format = 1, bits, channels = 1, rate = 48_000, data, size = data.length } = options;
  const before = options.before ?? new Uint8Array();
  const bytes = new Uint8Array(44 + before.length + data.length);
  const view = new DataView(bytes.buffer);
  const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  put(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  put(8, 'WAVE');
  bytes.set(before, 12);
  const at = 12 + before.length;
  put(at, 'fmt ');
  view.setUint32(at + 4, 16, true);
  view.setUint16(at + 8, format, true);
  view.setUint16(at + 10, channels, true);
  view.setUint32(at + 12, rate, true);
  view.setUint16(at + 22, bits, true);
  put(at + 24, 'data');
  view.setUint32(at + 28, size, true);
  bytes.set(data, at + 32);
  return bytes;
}

const refusal = (bytes: Uint8Array, longest?: number): string => {
  try {
    parseWav(bytes, longest);
  } catch (error) {
    expect(error).toBeInstanceOf(WavError);
    return (error as Error).message;
  }
  return 'läst';
};

describe('a WAV file', () => {
  it.each<[SampleFormat, number]>([
    ['pcm16', 1 / 0x8000],
    ['pcm24', 1 / 0x80_0000],
    ['float32', 0],
  ])('is read back as it was written: %s', (format, error) => {
    const sound = { rate: 44_100, channels: [sine(1000, 44_100), sine(1000, 44_100, 300)] };
    const read = parseWav(writeWav(sound, format));
    expect(read.rate).toBe(44_100);
    sound.channels.forEach((channel, c) => {
      channel.forEach((s, i) => {
        expect(Math.abs((read.channels[c]?.[i] as number) - s)).toBeLessThanOrEqual(error);
      });
    });
    expect(writeWav(read, format)).toEqual(writeWav(sound, format));
  });

  it('holds what is beyond the scale at its ends', () => {
    const read = parseWav(writeWav({ rate: 8000, channels: [Float32Array.of(2, -2)] }));
    expect([...(read.channels[0] as Float32Array)]).toEqual([32767 / 32768, -1]);
  });

  it('is read with 32 bits, 64-bit floats, and other parts before the sound', () => {
    const int32 = new Uint8Array(Int32Array.of(0x4000_0000, -0x8000_0000).buffer);
    expect([...monoOf(parseWav(wavBytes({ bits: 32, data: int32 })))]).toEqual([0.5, -1]);
    const float64 = new Uint8Array(Float64Array.of(0.25, -0.5).buffer);
    const list = Uint8Array.of(0x4c, 0x49, 0x53, 0x54, 3, 0, 0, 0, 1, 2, 3, 0); // odd size, padded
    const read = parseWav(wavBytes({ format: 3, bits: 64, data: float64, before: list }));
    expect([...monoOf(read)]).toEqual([0.25, -0.5]);
  });

  it.each([0, 0xffff_ffff, 0x7fff_ffff])(
    'of a program that streamed it (size %i) goes on to its end',
    (size) => {
      const data = new Uint8Array(Int16Array.of(100, 200, 300).buffer);
      expect(monoOf(parseWav(wavBytes({ bits: 16, data, size })))).toHaveLength(3);
    },
  );

  it('in stereo becomes mono by the mean', () => {
    const data = new Uint8Array(Int16Array.of(0x4000, 0, 0x2000, 0x2000).buffer);
    expect([...monoOf(parseWav(wavBytes({ bits: 16, channels: 2, data })))]).toEqual([0.25, 0.25]);
  });

  const two = new Uint8Array(4);
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /ingen WAV-fil/],
    ['an MP3', new TextEncoder().encode('ID3\u0004 and then some more bytes'), /ingen WAV-fil/],
    ['a header alone', wavBytes({ bits: 16, data: two }).slice(0, 36), /inget ljud/],
    ['a file cut short', wavBytes({ bits: 16, data: two, size: 4000 }), /avkortad: 4 av 4000 byte/],
    ['8 bits', wavBytes({ bits: 8, data: two }), /format 1 med 8 bitar/],
    ['mu-law', wavBytes({ format: 7, bits: 8, data: two }), /format 7/],
    ['six channels', wavBytes({ bits: 16, channels: 6, data: two }), /6 kanaler/],
    ['no channels', wavBytes({ bits: 16, channels: 0, data: two }), /0 kanaler/],
    ['a rate of 0', wavBytes({ bits: 16, rate: 0, data: two }), /0 Hz/],
    [
      'NaN',
      wavBytes({ format: 3, bits: 32, data: new Uint8Array(Float32Array.of(Number.NaN).buffer) }),
      /NaN/,
    ],
  ])('that is %s is refused with words', (_, bytes, words) => {
    expect(refusal(bytes)).toMatch(words);
  });

  it('of 20 minutes is refused where a minute is the limit', () => {
    const bytes = wavBytes({ bits: 16, rate: 8000, data: new Uint8Array(20 * 60 * 8000 * 2) });
    expect(refusal(bytes, 60)).toMatch(/1200 s långt.*60 s/);
    expect(refusal(bytes, 1200)).toBe('läst');
  });

  it('with bytes changed anywhere is read or refused, never anything else', () => {
    const good = writeWav({ rate: 8000, channels: [sine(8, 8000)] });
    for (let at = 0; at < good.length; at++) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        const bad = good.slice();
        bad[at] = value;
        expect(typeof refusal(bad)).toBe('string');
      }
    }
  });
});
