import { openBrowser, renderFrames, selectComposition } from '@remotion/renderer';
import type { FilmProps } from '../../../src/film/film-props';
import type { Scene } from '../../../src/scenes/kinds';
import { RENDER } from '../../../src/theme/render';
import { withOwnTemp } from '../atomic-temp';
import { findBrowser } from '../browser';
import { withBundle } from '../bundle';
import { inProject, PLACE } from '../paths';
import { remotionOptions } from '../render';
import { silenceTabNoise } from '../render-noise';
import type { OpenBrowser } from '../render-stills';
import { watched } from '../render-watch';
import { held } from './held';

/** Frames as the reference renderer draws them: lossless PNGs out of a browser. */
export interface Screenshots {
  /** "147.0.7727.0" */
  readonly version: string;
  /** Draws frames (absolute in the row of scenes); they come as they are ready, in no order. */
  take(
    scenes: readonly Scene[],
    captions: boolean,
    frames: readonly number[],
    onFrame: (frame: number, png: Buffer) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Choices that resolve a film; with its scenes given, they decide nothing that is drawn. */
const CHOICES: Omit<FilmProps, 'captions'> = {
  cut: 'internal',
  dataset: 'current',
  language: 'sv',
  requireApproval: false,
};

/** Bundles the compositions for the browser and opens one. */
export async function openScreenshots(): Promise<Screenshots> {
  silenceTabNoise();
  const browser = await findBrowser();
  const bundle = await held<string>((use) => withBundle({ dataDir: inProject(PLACE.data) }, use));
  const { browserExecutable, chromeMode, ...options } = remotionOptions({ serveUrl: bundle.value, browser });
  const opened = await held<OpenBrowser>((use) =>
    withOwnTemp(async () =>
      use(await openBrowser('chrome', { browserExecutable, chromeMode, logLevel: 'error' })),
    ),
  );
  const shared = { ...options, browserExecutable, chromeMode, puppeteerInstance: opened.value };
  return {
    version: browser.version,
    async take(scenes, captions, frames, onFrame) {
      const inputProps = { ...CHOICES, captions, scenes: [...scenes] };
      const composition = await selectComposition({ ...shared, id: 'Film', inputProps });
      await watched(undefined, (cancelSignal, at) =>
        renderFrames({
          ...shared,
          composition,
          inputProps,
          frames: [...frames],
          outputDir: null,
          onFrameBuffer: (png, frame) => onFrame(frame, png),
          imageFormat: 'png',
          concurrency: RENDER.concurrency,
          muted: true,
          cancelSignal,
          onStart: () => {},
          onFrameUpdate: at,
        }),
      );
    },
    async close() {
      await opened.value.close({ silent: true });
      await opened.release();
      await bundle.release();
    },
  };
}
