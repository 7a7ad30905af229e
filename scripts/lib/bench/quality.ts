import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { type Luma, lumaOf, ssim } from '../../../src/picture/ssim';
import type { Scene } from '../../../src/scenes/kinds';
import { FRAME } from '../../../src/theme/frame';
import { pixelsOf } from '../picture/png-pixels';
import { openScreenshots } from '../picture/screenshots';

/** Likeness of a film's frames to lossless ones: SSIM of luma. */
export interface Quality {
  readonly mean: number;
  readonly worst: number;
  /** The frame that is least like. */
  readonly worstFrame: number;
}

const { width, height } = FRAME;
/** 4:2:0: a quarter of each colour difference follows the luma. */
const FRAME_BYTES = (width * height * 3) / 2;

/** Lossless luma of frames, as the reference renderer draws them. */
export async function losslessLuma(
  scenes: readonly Scene[],
  frames: readonly number[],
): Promise<Map<number, Luma>> {
  const screenshots = await openScreenshots();
  const reading: Promise<void>[] = [];
  const lumas = new Map<number, Luma>();
  try {
    await screenshots.take(scenes, false, frames, (frame, png) => {
      reading.push(
        pixelsOf(png).then((rgba) => {
          lumas.set(frame, lumaOf(rgba, width, height));
        }),
      );
    });
    await Promise.all(reading);
  } finally {
    await screenshots.close();
  }
  return lumas;
}

/** Decodes a film and compares its frames with lossless ones. */
export async function quality(
  ffmpeg: string,
  film: string,
  lossless: ReadonlyMap<number, Luma>,
): Promise<Quality> {
  let [sum, worst, worstFrame] = [0, 1, -1];
  for await (const [frame, luma] of decoded(ffmpeg, film)) {
    const wanted = lossless.get(frame);
    if (!wanted) continue;
    const { mean } = ssim(luma, wanted);
    sum += mean;
    if (mean < worst) [worst, worstFrame] = [mean, frame];
  }
  return { mean: sum / lossless.size, worst, worstFrame };
}

async function* decoded(ffmpeg: string, film: string): AsyncGenerator<readonly [number, Luma]> {
  const cwd = dirname(ffmpeg);
  const words = [
    '-v',
    'error',
    '-i',
    film,
    '-map',
    '0:v',
    '-pix_fmt',
    'yuv420p',
    '-vcodec',
    'rawvideo',
    '-f',
  ];
  const env = { ...process.env, LD_LIBRARY_PATH: cwd, DYLD_LIBRARY_PATH: cwd };
  const child = spawn(ffmpeg, [...words, 'image2pipe', 'pipe:1'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const bytes = new Uint8Array(FRAME_BYTES);
  let [filled, frame] = [0, 0];
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    for (let at = 0; at < part.length; ) {
      const take = Math.min(FRAME_BYTES - filled, part.length - at);
      bytes.set(part.subarray(at, at + take), filled);
      [at, filled] = [at + take, filled + take];
      if (filled < FRAME_BYTES) continue;
      yield [frame++, { width, height, values: bytes.subarray(0, width * height) }];
      filled = 0;
    }
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}.`);
}
