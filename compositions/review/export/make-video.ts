import { canRenderMediaOnWeb, renderMediaOnWeb } from '@remotion/web-renderer';
import { FRAME } from '../../../src/theme/frame';
import type { PlayedFilmProps } from '../film/PlayedFilm';
import { ExportedFilm } from './ExportedFilm';

/** Bits per second: what the browser's encoder needs for flat colours without specks. */
const BIT_RATE = 12_000_000;
const SOUND_BIT_RATE = 192_000;

/** WebGL draws what is turned in three dimensions; nothing in the film is. */
const NOT_NEEDED = 'webgl-unsupported';

/** What this browser can do. */
export type Ability =
  | { readonly can: true; readonly sound: 'aac' | 'opus' | null }
  /** `why`: as the renderer says it; null when the page wasn't opened in a way that browsers trust. */
  | { readonly can: false; readonly why: string | null };

/** Finds out whether this browser can make the video: its picture as H.264, its sound as AAC, else as Opus. */
export async function abilityOf(silent: boolean): Promise<Ability> {
  if (!window.isSecureContext) return { can: false, why: null };
  const found = await canRenderMediaOnWeb({
    container: 'mp4',
    videoCodec: 'h264',
    width: FRAME.width,
    height: FRAME.height,
    muted: silent,
    videoBitrate: BIT_RATE,
    audioBitrate: SOUND_BIT_RATE,
  });
  const errors = found.issues.filter((i) => i.severity === 'error' && i.type !== NOT_NEEDED);
  if (errors.length > 0) return { can: false, why: errors.map((i) => i.message).join(' ') };
  const { resolvedAudioCodec: sound } = found;
  return { can: true, sound: sound === 'aac' || sound === 'opus' ? sound : null };
}

export interface VideoWanted {
  readonly props: PlayedFilmProps;
  /** Frames of the whole film. */
  readonly frames: number;
  /** What of it becomes a video: half-open. */
  readonly from: number;
  readonly to: number;
  readonly sound: 'aac' | 'opus' | null;
  readonly licenseKey: string | null;
  readonly signal: AbortSignal;
  readonly onFrames: (done: number) => void;
}

/** Draws part of the film into an MP4. Rejects when it is cancelled or can't be done. */
export async function makeVideo(wanted: VideoWanted): Promise<Blob> {
  const { props, frames, from, to, sound, licenseKey, signal, onFrames } = wanted;
  const { getBlob } = await renderMediaOnWeb({
    composition: {
      id: 'review',
      component: ExportedFilm,
      width: FRAME.width,
      height: FRAME.height,
      fps: FRAME.fps,
      durationInFrames: frames,
      defaultProps: props,
    },
    inputProps: props,
    frameRange: [from, to - 1],
    container: 'mp4',
    videoCodec: 'h264',
    videoBitrate: BIT_RATE,
    muted: sound === null,
    ...(sound === null ? {} : { audioCodec: sound, audioBitrate: SOUND_BIT_RATE }),
    licenseKey,
    signal,
    logLevel: 'error',
    onProgress: ({ encodedFrames }) => onFrames(encodedFrames),
  });
  return getBlob();
}
