import { RENDER } from '../../src/theme/render';
import type { Browser } from './browser';

/** What to draw, and with what. */
export interface Source {
  /** The folder of a bundle. */
  readonly serveUrl: string;
  readonly compositionId: string;
  readonly inputProps: Record<string, unknown>;
  readonly browser: Browser;
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
