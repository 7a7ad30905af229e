/**
 * How the reference renderer draws and encodes (remotion.config.ts, for plain `npx remotion render`). What `npm run film`
 * draws with, scripts/lib/picture/encoder-settings.ts says.
 *
 * PNG and BT.709, measured on flat SVG frames at CRF 18: as fast as JPEG 80, half the file, and 84 pixels in
 * 380 000 flat ones off by more than 3 levels against 7 731. JPEG frames also make a full-range file, which
 * players that expect video range show with wrong colours.
 */
export const RENDER = {
  codec: 'h264',
  imageFormat: 'png',
  colorSpace: 'bt709',
  pixelFormat: 'yuv420p',
  /** Constant rate factor: lower is better and larger. */
  crf: 18,
  /** At screenshot speed the encoder waits for frames, so a faster preset saves no time. */
  x264Preset: 'medium',
  /** One browser tab per core. */
  concurrency: '100%',
  /** Bit rate of the sound in AAC, stereo: for a voice and a quiet bed, more can't be heard. */
  audioBitrate: '192k',
  /** The longest a frame may take, in ms: the first one loads fonts and data on a cold machine. */
  frameTimeout: 60_000,
} as const;
