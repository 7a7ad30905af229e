import { basename, join } from 'node:path';
import { type CancelSignal, renderMedia, selectComposition } from '@remotion/renderer';
import { RENDER } from '../../src/theme/render';
import { publish } from './atomic';
import { inTemporaryFolder, withOwnTemp } from './atomic-temp';
import type { Browser } from './browser';
import { mux, type Sound } from './mux';
import { silenceTabNoise } from './render-noise';
import { type FrameRange, joinParts, partsOf } from './render-parts';
import { retryCrash } from './render-retry';
import { watched } from './render-watch';

/** What to draw, and with what. */
export interface Source {
  /** The folder of a bundle. */
  readonly serveUrl: string;
  readonly compositionId: string;
  readonly inputProps: Record<string, unknown>;
  readonly browser: Browser;
}

/** How far a render has come, in frames. */
export interface RenderProgress {
  readonly drawn: number;
  readonly total: number;
}

export interface FilmOptions extends Source {
  readonly outFile: string;
  /** The whole film's sound; without it, the film has no sound track. */
  readonly sound?: Sound;
  /** First and last frame, for a part of the film. */
  readonly frameRange?: FrameRange;
  readonly onProgress?: (progress: RenderProgress) => void;
  readonly cancelSignal?: CancelSignal;
}

/**
 * Draws and encodes a composition to an MP4 (H.264, index first so that it plays while it loads). The file is made
 * beside `outFile` and takes its name when it is whole: an aborted render leaves the previous film as it was.
 * It is made in parts, each with a fresh browser: one that crashes costs its part, not the film.
 */
export async function renderFilm(options: FilmOptions): Promise<void> {
  const { outFile } = options;
  silenceTabNoise();
  await withOwnTemp(() =>
    inTemporaryFolder(outFile, async (folder) => {
      const whole = join(folder, basename(outFile));
      await joinParts(await drawParts(options, folder), whole);
      await publish(await withSound(options, whole, folder), outFile);
    }),
  );
}

/** The picture with its sound, if it has one. */
async function withSound(options: FilmOptions, picture: string, folder: string): Promise<string> {
  if (!options.sound) return picture;
  const file = join(folder, 'sounding.mp4');
  await mux(picture, options.sound, file, options.frameRange);
  return file;
}

async function drawParts(options: FilmOptions, folder: string): Promise<string[]> {
  const { compositionId: id, inputProps, onProgress } = options;
  const composition = await retryCrash(() =>
    selectComposition({ ...remotionOptions(options), id, inputProps }),
  );
  const [first, last] = options.frameRange ?? [0, composition.durationInFrames - 1];
  let cancelled = false;
  options.cancelSignal?.(() => {
    cancelled = true;
  });
  const files: string[] = [];
  for (const range of partsOf(first, last)) {
    if (cancelled) throw new Error('The render was cancelled.');
    const file = join(folder, `${range[0]}.mp4`);
    const before = range[0] - first;
    const report = (drawn: number) => onProgress?.({ drawn: before + drawn, total: last - first + 1 });
    await retryCrash(() => encode(options, composition, range, file, report));
    files.push(file);
  }
  return files;
}

async function encode(
  options: FilmOptions,
  composition: Awaited<ReturnType<typeof selectComposition>>,
  range: FrameRange,
  outputLocation: string,
  report: (drawn: number) => void,
): Promise<void> {
  const { inputProps, cancelSignal: outer } = options;
  await watched(outer, (cancelSignal, at) =>
    renderMedia({
      ...remotionOptions(options),
      inputProps,
      composition,
      outputLocation,
      codec: RENDER.codec,
      imageFormat: RENDER.imageFormat,
      colorSpace: RENDER.colorSpace,
      pixelFormat: RENDER.pixelFormat,
      crf: RENDER.crf,
      x264Preset: RENDER.x264Preset,
      concurrency: RENDER.concurrency,
      // One track for the whole film is put in afterwards: Remotion's own starts late, and a part's would not be whole.
      muted: true,
      frameRange: [...range],
      cancelSignal,
      onProgress: ({ renderedFrames, encodedFrames }) => {
        at(renderedFrames + encodedFrames);
        report(renderedFrames);
      },
    }),
  );
}

/** What every call to Remotion's renderer is given. */
export function remotionOptions({ serveUrl, browser }: Pick<Source, 'serveUrl' | 'browser'>) {
  return {
    serveUrl,
    browserExecutable: browser.path,
    chromeMode: browser.chromeMode,
    timeoutInMilliseconds: RENDER.frameTimeout,
    logLevel: 'error',
  } as const;
}
