import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser, renderFrames, selectComposition } from '@remotion/renderer';
import { inTemporaryFolder, withOwnTemp } from './atomic-temp';
import type { Browser } from './browser';
import { remotionOptions, type Source } from './render';
import { silenceTabNoise } from './render-noise';
import { retryCrash } from './render-retry';

/** A browser that is open: stills of many compositions are drawn in one. */
export type OpenBrowser = Awaited<ReturnType<typeof openBrowser>>;

export interface StillsOptions extends Source {
  /** Frames to draw; a frame named twice is drawn once. */
  readonly frames: readonly number[];
  readonly outDir: string;
  /** The file name of a frame, without extension. */
  readonly name: (frame: number) => string;
  /** An open one to use; otherwise one is opened for this call. */
  readonly opened?: OpenBrowser;
}

/** Opens the browser for `work` and closes it afterwards. */
export function withOpenBrowser<T>(
  { path: browserExecutable, chromeMode }: Browser,
  work: (opened: OpenBrowser) => Promise<T>,
): Promise<T> {
  return withOwnTemp(async () => {
    const opened = await openBrowser('chrome', { browserExecutable, chromeMode, logLevel: 'error' });
    try {
      return await work(opened);
    } finally {
      await opened.close({ silent: true });
    }
  });
}

/** Draws single frames of a composition as PNGs, in one tab after another; gives their paths in the frames' order. */
export async function renderStills(options: StillsOptions): Promise<string[]> {
  silenceTabNoise();
  if (options.opened) return draw(options, options.opened);
  return retryCrash(() => withOpenBrowser(options.browser, (opened) => draw(options, opened)));
}

async function draw(options: StillsOptions, puppeteerInstance: OpenBrowser): Promise<string[]> {
  const { compositionId, inputProps, outDir, name } = options;
  const frames = [...new Set(options.frames)].sort((a, b) => a - b);
  const shared = { ...remotionOptions(options), inputProps, puppeteerInstance };
  const composition = await selectComposition({ ...shared, id: compositionId });
  const beyond = frames.find((frame) => frame < 0 || frame >= composition.durationInFrames);
  if (beyond !== undefined) {
    throw new RangeError(
      `${compositionId} has ${composition.durationInFrames} frames; there is no frame ${beyond}.`,
    );
  }
  await mkdir(outDir, { recursive: true });
  const target = (frame: number) => join(outDir, `${name(frame)}.png`);
  await inTemporaryFolder(join(outDir, compositionId), async (folder) => {
    await renderFrames({
      ...shared,
      composition,
      frames,
      outputDir: folder,
      imageFormat: 'png',
      imageSequencePattern: '[frame].[ext]',
      concurrency: Math.min(frames.length, 2),
      muted: true,
      onStart: () => {},
      onFrameUpdate: () => {},
    });
    for (const file of await readdir(folder)) {
      await rename(join(folder, file), target(Number.parseInt(file, 10)));
    }
  });
  return options.frames.map(target);
}
