import { FRAME } from '../../src/theme/frame';
import { RENDER } from '../../src/theme/render';
import { runFfmpeg } from './ffmpeg';
import type { FrameRange } from './render-parts';

/** Sound for a film file: a WAV as long as its picture, with the film's chapters in it. */
export interface Sound {
  /** Absolute path of the WAV. */
  readonly file: string;
  /** "sv" or "en". */
  readonly language: string;
}

/** Language codes of MP4 (ISO 639-2/T). */
const LANGUAGES: Readonly<Record<string, string>> = { sv: 'swe', en: 'eng' };

/**
 * Puts picture and sound together in an MP4 with chapters, the index first. The picture isn't encoded again. ffmpeg
 * writes how many samples the encoder put before the sound, so that players start at the first real one: 0 ms off.
 * `range` is the first and last frame of a picture that is only a part of the film: it gets its part of the sound, and
 * no chapters, which are the whole film's.
 */
export async function mux(picture: string, sound: Sound, outFile: string, range?: FrameRange): Promise<void> {
  const language = LANGUAGES[sound.language];
  if (!language) throw new Error(`No language code for "${sound.language}".`);
  const seconds = (frames: number) => String(frames / FRAME.fps);
  const cut = range ? ['-ss', seconds(range[0]), '-t', seconds(range[1] - range[0] + 1)] : [];
  await runFfmpeg('ffmpeg', [
    ...['-i', picture, ...cut, '-i', sound.file, '-map', '0:v', '-map', '1:a'],
    ...['-map_chapters', range ? '-1' : '1'],
    ...['-c:v', 'copy', '-c:a', 'libfdk_aac', '-b:a', RENDER.audioBitrate],
    ...['-metadata:s:v:0', `language=${language}`, '-metadata:s:a:0', `language=${language}`],
    ...['-video_track_timescale', '90000', '-movflags', '+faststart', '-y', outFile],
  ]);
}

/** The sound of a film file as it is when played, written to `outFile` as a WAV: for measuring. */
export async function decodeSound(file: string, outFile: string): Promise<void> {
  await runFfmpeg('ffmpeg', ['-i', file, '-map', '0:a', '-c:a', 'pcm_s24le', '-y', outFile]);
}
