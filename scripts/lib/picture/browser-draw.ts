import { createHash } from 'node:crypto';
import { i420Of } from '../../../src/picture/i420';
import { FRAME } from '../../../src/theme/frame';
import { retryCrash } from '../render-retry';
import { Encoder } from './encoder';
import type { Range } from './messages';
import type { DrawnStats } from './picture';
import { pixelsOf } from './png-pixels';
import type { Screenshots } from './screenshots';

/** Digests of frames that a browser draws: other pixels than the painter's, so another address. */
export const browserDigests = (digests: readonly string[], version: string): string[] =>
  digests.map((digest) => createHash('sha1').update(`browser ${version} ${digest}`).digest('base64'));

/** Draws and encodes a range with the reference renderer; frames equal to the one before are drawn once. */
export async function drawInBrowser(
  screenshots: Screenshots,
  ffmpeg: string,
  { scene, captions, from }: Range,
  digests: readonly string[],
  file: string,
  onProgress?: (drawn: number) => void,
): Promise<DrawnStats> {
  const start = performance.now();
  const changes = digests.flatMap((digest, i) => (digest === digests[i - 1] ? [] : [from + i]));
  const pngs = new Map<number, Buffer>();
  await retryCrash(() =>
    screenshots.take([scene], captions, changes, (frame, png) => {
      pngs.set(frame, png);
      onProgress?.(pngs.size);
    }),
  );
  const drawing = performance.now() - start;
  await encode(ffmpeg, digests.length, (i) => pngs.get(from + i), file);
  return {
    digests: browserDigests(digests, screenshots.version),
    drawn: changes.length,
    ms: { instructions: 0, drawing, encoding: performance.now() - start - drawing },
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}

/** A frame of a scene as the reference renderer draws it, as a PNG. */
export async function stillInBrowser(
  screenshots: Screenshots,
  { scene, captions, from }: Range,
): Promise<Uint8Array> {
  let still: Uint8Array | undefined;
  await retryCrash(() =>
    screenshots.take([scene], captions, [from], (_, png) => {
      still = png;
    }),
  );
  if (!still) throw new Error(`The browser gave no frame ${from} of ${scene.id}.`);
  return still;
}

async function encode(
  ffmpeg: string,
  frames: number,
  pngAt: (i: number) => Buffer | undefined,
  file: string,
): Promise<void> {
  const encoder = new Encoder(ffmpeg, file);
  try {
    let frame: Uint8Array | undefined;
    for (let i = 0; i < frames; i++) {
      const png = pngAt(i);
      if (png) frame = i420Of(await pixelsOf(png), FRAME.width, FRAME.height);
      if (!frame) throw new Error('The browser gave no first frame.');
      await encoder.write(frame);
    }
    await encoder.finish();
  } finally {
    encoder.abort();
  }
}
