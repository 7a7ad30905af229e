import { RenderInternals } from '@remotion/renderer';

/** The ffmpeg that comes with Remotion, absolute. Its libraries lie beside it. */
export const ffmpegPath = (): string =>
  RenderInternals.getExecutablePath({
    type: 'ffmpeg',
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
