import { basename, join } from 'node:path';
import { type CancelSignal, renderMedia, selectComposition } from '@remotion/renderer';
import { RENDER } from '../../src/theme/render';
import { publish } from './atomic';
import { inTemporaryFolder } from './atomic-temp';
import type { Browser } from './browser';
import { retryCrash } from './render-retry';

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
  readonly encoded: number;
  readonly total: number;
}

export interface FilmOptions extends Source {
  readonly outFile: string;
  /** First and last frame, for a part of the film. */
  readonly frameRange?: readonly [number, number];
  readonly onProgress?: (progress: RenderProgress) => void;
  readonly cancelSignal?: CancelSignal;
}

/**
 * Draws and encodes a composition to an MP4 (H.264, index first so that it plays while it loads). The file is made
 * beside `outFile` and takes its name when it is whole: an aborted render leaves the previous film as it was.
 */
export async function renderFilm(options: FilmOptions): Promise<void> {
  const { compositionId, inputProps, outFile, onProgress, cancelSignal, frameRange } = options;
  const shared = { ...remotionOptions(options), inputProps };
  await inTemporaryFolder(outFile, (folder) =>
    retryCrash(async () => {
      const composition = await selectComposition({ ...shared, id: compositionId });
      const total = frameRange ? frameRange[1] - frameRange[0] + 1 : composition.durationInFrames;
      const partial = join(folder, basename(outFile));
      await renderMedia({
        ...shared,
        composition,
        outputLocation: partial,
        codec: RENDER.codec,
        imageFormat: RENDER.imageFormat,
        colorSpace: RENDER.colorSpace,
        pixelFormat: RENDER.pixelFormat,
        crf: RENDER.crf,
        x264Preset: RENDER.x264Preset,
        concurrency: RENDER.concurrency,
        muted: RENDER.muted,
        frameRange: frameRange ? [...frameRange] : null,
        onProgress: (p) => onProgress?.({ drawn: p.renderedFrames, encoded: p.encodedFrames, total }),
        ...(cancelSignal && { cancelSignal }),
      });
      await publish(partial, outFile);
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
