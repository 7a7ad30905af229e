import type { Block } from './block';
import type { Wav } from './wav';

/** A sound to be written: its blocks, of any lengths, have as many samples as it says. */
export interface WavSound {
  /** Samples per second. */
  readonly rate: number;
  readonly channels: number;
  /** Samples of each channel. */
  readonly length: number;
  readonly blocks: () => Iterable<Block>;
}

/** How samples are kept: 16-bit for the mix, 24-bit for masters, floating point for what is worked on. */
export type SampleFormat = 'pcm16' | 'pcm24' | 'float32';

const HEADER = 44;
const WIDTH = { pcm16: 2, pcm24: 3, float32: 4 } as const;

function header({ rate, channels }: WavSound, format: SampleFormat, size: number, after: number): Uint8Array {
  const bytes = new Uint8Array(HEADER);
  const view = new DataView(bytes.buffer);
  const put = (at: number, text: string) => {
    for (let i = 0; i < 4; i++) view.setUint8(at + i, text.charCodeAt(i));
  };
  const frame = WIDTH[format] * channels;
  put(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + size + after, true);
  put(8, 'WAVE');
  put(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, format === 'float32' ? 3 : 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, WIDTH[format] * 8, true);
  put(36, 'data');
  view.setUint32(40, size, true);
  return bytes;
}

/** −1…1 as a whole number of `bits` bits; what is beyond is held at the end of the scale. */
function whole(sample: number, bits: number): number {
  const scale = 2 ** (bits - 1);
  return Math.max(-scale, Math.min(scale - 1, Math.round(sample * scale)));
}

function interleaved(block: Block, format: SampleFormat): Uint8Array {
  const length = block[0]?.length ?? 0;
  if (block.some((c) => c.length !== length)) throw new RangeError('Channels differ in length.');
  const width = WIDTH[format];
  const bytes = new Uint8Array(length * block.length * width);
  const view = new DataView(bytes.buffer);
  for (let i = 0, at = 0; i < length; i++) {
    for (const channel of block) {
      const sample = channel[i] as number;
      if (format === 'float32') view.setFloat32(at, sample, true);
      else if (format === 'pcm16') view.setInt16(at, whole(sample, 16), true);
      else {
        const n = whole(sample, 24);
        view.setUint16(at, n & 0xffff, true);
        view.setInt8(at + 2, n >> 16);
      }
      at += width;
    }
  }
  return bytes;
}

/**
 * The bytes of a WAV file of the sound, in pieces. The same sound gives the same bytes. `after` are whole chunks that
 * follow the sound. Throws when channels differ in length, or the sound isn't as long as it says.
 */
export function* wavPieces(
  sound: WavSound,
  format: SampleFormat = 'pcm16',
  after: Uint8Array = new Uint8Array(),
): Generator<Uint8Array> {
  const size = sound.length * sound.channels * WIDTH[format];
  const pad = size % 2;
  yield header(sound, format, size, pad + after.length);
  let written = 0;
  for (const block of sound.blocks()) {
    const bytes = interleaved(block, format);
    written += bytes.length;
    yield bytes;
  }
  if (written !== size) throw new RangeError(`The sound has ${written} bytes, not ${size}.`);
  yield new Uint8Array(pad);
  yield after;
}

/** A WAV file of a short sound. */
export function writeWav({ rate, channels }: Wav, format: SampleFormat = 'pcm16'): Uint8Array {
  const length = channels[0]?.length ?? 0;
  const sound = { rate, channels: channels.length, length, blocks: () => [channels] };
  const pieces = [...wavPieces(sound, format)];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
