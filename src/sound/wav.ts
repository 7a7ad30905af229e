import type { Block } from './block';

/** Sound as it lies in a file: one array per channel, samples −1…1. */
export interface Wav {
  /** Samples per second. */
  readonly rate: number;
  readonly channels: Block;
}

/** What is wrong with a sound file, in Swedish: the caller adds which file. */
export class WavError extends Error {
  override readonly name = 'WavError';
}

/** Longest sound that is read unless the caller says otherwise, in seconds: a film and then some. */
const LONGEST = 900;

/** Rates that recordings and voices have. */
const RATES = { least: 8000, most: 192_000 } as const;

const FORMAT = { pcm: 1, float: 3, extensible: 0xfffe } as const;

/** A size that a program writes when it streams and doesn't know it yet: the chunk goes on to the end of the file. */
const isUnknownSize = (size: number) => size === 0 || size >= 0x7fff_f000;

interface Format {
  readonly format: number;
  readonly channels: number;
  /** Samples per second. */
  readonly rate: number;
  readonly bits: number;
}

/** What a WAV file's sound is, and where in the file it lies. */
export interface WavLayout extends Format {
  /** Its first byte, and how many bytes a sample of all channels has. */
  readonly at: number;
  readonly frame: number;
  /** Samples of each channel. */
  readonly length: number;
}

type Chunk = { readonly at: number; readonly size: number };

const word = (view: DataView, at: number) =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

/** Where the parts of a file of `end` bytes lie, from its first bytes. Throws when it is no WAV or ends too early. */
function chunksOf(view: DataView, end: number): { fmt: Chunk; data: Chunk } {
  const isWav = view.byteLength >= 12 && word(view, 0) === 'RIFF' && word(view, 8) === 'WAVE';
  if (!isWav) throw new WavError('Det är ingen WAV-fil (RIFF/WAVE). Exportera ljudet som WAV, PCM.');
  let fmt: Chunk | undefined;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const [name, size] = [word(view, at), view.getUint32(at + 4, true)];
    const rest = end - at - 8;
    if (name === 'data') {
      if (!fmt) throw new WavError('WAV-filen beskriver inte sitt ljud (fmt saknas). Exportera den på nytt.');
      if (size > rest && !isUnknownSize(size))
        throw new WavError(
          `WAV-filen är avkortad: ${rest} av ${size} byte ljud finns. Exportera den på nytt.`,
        );
      return { fmt, data: { at: at + 8, size: isUnknownSize(size) ? rest : size } };
    }
    if (name === 'fmt ' && size >= 16 && at + 8 + size <= view.byteLength) fmt = { at: at + 8, size };
    at += 8 + size + (size % 2);
  }
  throw new WavError('WAV-filen har inget ljud (data saknas). Exportera den på nytt.');
}

function formatOf(view: DataView, { at, size }: Chunk): Format {
  const named = view.getUint16(at, true);
  const format = named === FORMAT.extensible && size >= 26 ? view.getUint16(at + 24, true) : named;
  const channels = view.getUint16(at + 2, true);
  const rate = view.getUint32(at + 4, true);
  const bits = view.getUint16(at + 14, true);
  const known =
    (format === FORMAT.pcm && [16, 24, 32].includes(bits)) ||
    (format === FORMAT.float && [32, 64].includes(bits));
  if (!known)
    throw new WavError(
      `Ljudet har format ${format} med ${bits} bitar. Exportera som PCM 16, 24 eller 32 bitar, eller flyttal.`,
    );
  if (channels < 1 || channels > 2)
    throw new WavError(`Ljudet har ${channels} kanaler. Exportera i mono eller stereo.`);
  if (rate < RATES.least || rate > RATES.most)
    throw new WavError(`Ljudet har ${rate} Hz. Exportera med 48 000 Hz.`);
  return { format, channels, rate, bits };
}

/** Reads one sample, −1…1, at a byte offset. */
function reader(view: DataView, { format, bits }: Format): (at: number) => number {
  if (format === FORMAT.float)
    return bits === 32 ? (at) => view.getFloat32(at, true) : (at) => view.getFloat64(at, true);
  if (bits === 16) return (at) => view.getInt16(at, true) / 0x8000;
  if (bits === 32) return (at) => view.getInt32(at, true) / 0x8000_0000;
  return (at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 0x1_0000) / 0x80_0000;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * What sound a WAV file of `size` bytes has, from its first bytes: PCM of 16, 24 or 32 bits or floating point, mono or
 * stereo, any usual rate. Throws WavError when it is something else or cut short.
 */
export function wavLayout(head: Uint8Array, size: number): WavLayout {
  const view = viewOf(head);
  const { fmt, data } = chunksOf(view, size);
  const format = formatOf(view, fmt);
  const frame = (format.bits / 8) * format.channels;
  return { ...format, at: data.at, frame, length: Math.floor(data.size / frame) };
}

/** The samples that some bytes of a WAV file's sound are, from a sample's first byte on. Throws WavError when they are broken. */
export function wavBlock(bytes: Uint8Array, layout: WavLayout): Block {
  const { channels, frame, bits } = layout;
  const read = reader(viewOf(bytes), layout);
  const block = Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(Math.floor(bytes.length / frame));
    for (let i = 0; i < samples.length; i++) samples[i] = read(i * frame + (channel * bits) / 8);
    return samples;
  });
  if (block.some((samples) => samples.some((s) => !Number.isFinite(s))))
    throw new WavError('Ljudet har trasiga värden (NaN). Exportera det på nytt.');
  return block;
}

/**
 * Reads a WAV file (wavLayout). `longest` is in seconds. Throws WavError, before anything is allocated, when it is
 * something else, too long or cut short.
 */
export function parseWav(bytes: Uint8Array, longest = LONGEST): Wav {
  const layout = wavLayout(bytes, bytes.length);
  const { at, frame, length, rate } = layout;
  if (length / rate > longest)
    throw new WavError(`Ljudet är ${(length / rate).toFixed(0)} s långt. Högst ${longest} s går bra här.`);
  return { rate, channels: wavBlock(bytes.subarray(at, at + length * frame), layout) };
}

/** The sound in one channel: the mean of all. */
export function monoOf({ channels }: Wav): Float32Array {
  const [first, second] = channels;
  if (!first) throw new RangeError('A sound needs a channel.');
  return second ? first.map((s, i) => (s + (second[i] as number)) / 2) : first;
}
