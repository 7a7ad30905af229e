import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Encoder } from '../../scripts/lib/picture/encoder';
import { ffmpegPath } from '../../scripts/lib/picture/ffmpeg-path';
import { i420Of } from '../../src/picture/i420';
import { COLOR } from '../../src/theme/color';
import { FRAME } from '../../src/theme/frame';

const { width, height } = FRAME;
const PIXELS = width * height;

const flat = (color: string): Uint8Array =>
  i420Of(new Uint8Array(Buffer.alloc(PIXELS * 4, `${color.slice(1)}ff`, 'hex')), width, height);

/** The film's only frame, decoded. */
function decoded(file: string): Buffer {
  const cwd = dirname(ffmpegPath());
  const env = { ...process.env, LD_LIBRARY_PATH: cwd, DYLD_LIBRARY_PATH: cwd };
  const words = ['-v', 'error', '-i', file, '-pix_fmt', 'yuv420p', '-vcodec', 'rawvideo', '-f', 'image2pipe'];
  return spawnSync(ffmpegPath(), [...words, 'pipe:1'], { cwd, env, maxBuffer: PIXELS * 2 }).stdout;
}

/** Brightness and colour differences of the middle of a picture. */
const middle = (bytes: Uint8Array) =>
  [PIXELS / 2, PIXELS + PIXELS / 8, PIXELS * 1.25 + PIXELS / 8].map((at) => bytes[at]);

describe('the encoder', () => {
  it.each([COLOR.paper, COLOR.green, COLOR.forest])('keeps the colour %s', async (color) => {
    const folder = mkdtempSync(join(tmpdir(), 'encoder-'));
    try {
      const file = join(folder, 'flat.mp4');
      const encoder = new Encoder(ffmpegPath(), file);
      const frame = flat(color);
      await encoder.write(frame);
      await encoder.finish();
      for (const [i, value] of middle(decoded(file)).entries())
        expect(Math.abs((value ?? -99) - (middle(frame)[i] ?? 99))).toBeLessThanOrEqual(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
