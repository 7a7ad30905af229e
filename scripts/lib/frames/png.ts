import { inflateSync } from 'node:zlib';

/** Pixels of a picture, three bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE_BYTES = 8;
/** Bytes per pixel by colour type: the two that browsers write. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG as browsers write them: 8 bits, RGB or RGBA, not interlaced (PNG specification, 3rd edition). */
export function decodePng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const data: Buffer[] = [];
  let header: Buffer | undefined;
  for (let at = SIGNATURE_BYTES; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    at += length + 12;
  }
  const channels = header && CHANNELS[header[9] as number];
  if (!header || !channels || header[8] !== 8 || header[12] !== 0) throw new Error('Not a PNG of this kind.');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const raw = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return { width, height, rgb: channels === 3 ? raw : withoutAlpha(raw, width * height) };
}

/** Takes back the filter of each row, in place of the bytes before it (PNG specification, 9.2). */
function unfiltered(data: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] as number;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (out[to + x - step] as number) : 0;
      const up = y > 0 ? (out[to + x - stride] as number) : 0;
      const corner = x >= step && y > 0 ? (out[to + x - stride - step] as number) : 0;
      out[to + x] = (data[from + x] as number) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [l, u, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (l <= u && l <= c) return left;
  return u <= c ? up : corner;
}

function withoutAlpha(rgba: Uint8Array, pixels: number): Uint8Array {
  const rgb = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i++) {
    rgb[3 * i] = rgba[4 * i] as number;
    rgb[3 * i + 1] = rgba[4 * i + 1] as number;
    rgb[3 * i + 2] = rgba[4 * i + 2] as number;
  }
  return rgb;
}
