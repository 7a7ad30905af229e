import type { Wav } from './wav';

/** How samples are kept: 16-bit for the mix, 24-bit for masters, floating point for what is worked on. */
export type SampleFormat = 'pcm16' | 'pcm24' | 'float32';

const HEADER = 44;
const WIDTH = { pcm16: 2, pcm24: 3, float32: 4 } as const;

function header(view: DataView, { rate, channels }: Wav, format: SampleFormat, size: number): void {
  const put = (at: number, text: string) => {
    for (let i = 0; i < 4; i++) view.setUint8(at + i, text.charCodeAt(i));
  };
  const block = WIDTH[format] * channels.length;
  put(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + size, true);
  put(8, 'WAVE');
  put(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, format === 'float32' ? 3 : 1, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * block, true);
  view.setUint16(32, block, true);
  view.setUint16(34, WIDTH[format] * 8, true);
  put(36, 'data');
  view.setUint32(40, size, true);
}

/** −1…1 as a whole number of `bits` bits; what is beyond is held at the end of the scale. */
function whole(sample: number, bits: number): number {
  const scale = 2 ** (bits - 1);
  return Math.max(-scale, Math.min(scale - 1, Math.round(sample * scale)));
}

/** A WAV file of the sound. The same sound gives the same bytes. Throws when channels differ in length. */
export function writeWav(wav: Wav, format: SampleFormat = 'pcm16'): Uint8Array {
  const { channels } = wav;
  const length = channels[0]?.length ?? 0;
  if (channels.some((c) => c.length !== length)) throw new RangeError('Channels differ in length.');
  const width = WIDTH[format];
  const size = length * channels.length * width;
  const bytes = new Uint8Array(HEADER + size + (size % 2));
  const view = new DataView(bytes.buffer);
  header(view, wav, format, size);
  for (let i = 0, at = HEADER; i < length; i++) {
    for (const channel of channels) {
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
