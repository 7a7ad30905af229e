import { writeFile } from 'node:fs/promises';
import { RENDER } from '../../src/theme/render';
import { runFfmpeg } from './ffmpeg';

/** Sound for a film file: a WAV as long as its picture, with the film's chapters in it. */
export interface Sound {
  /** Absolute path of the WAV. */
  readonly file: string;
  /** "sv" or "en". */
  readonly language: string;
}

/** Language codes of MP4 (ISO 639-2/T). */
const LANGUAGES: Readonly<Record<string, string>> = { sv: 'swe', en: 'eng' };

function languageCode(language: string): string {
  const code = LANGUAGES[language];
  if (!code) throw new Error(`No language code for "${language}".`);
  return code;
}

/**
 * Encodes a film's sound to AAC, with its chapters. ffmpeg writes how many samples the encoder put before the sound, so
 * that players start at the first real one: 0 ms off.
 */
export async function encodeSound({ file }: Sound, outFile: string): Promise<void> {
  const coded = ['-c:a', 'libfdk_aac', '-b:a', RENDER.audioBitrate];
  await runFfmpeg('ffmpeg', ['-i', file, '-map', '0:a', '-map_chapters', '0', ...coded, '-y', outFile]);
}

/** What is put together to a film file. */
export interface Assembly {
  /** MP4s of equal settings, in order. Absolute paths. */
  readonly pieces: readonly string[];
  /** The whole film's sound as `encodeSound` made it; without one, the film has no sound track. */
  readonly sound?: { readonly file: string; readonly language: string } | undefined;
  /** Where the list of pieces may be written. */
  readonly listFile: string;
}

const quoted = (file: string) => `file '${file.replaceAll("'", "'\\''")}'\n`;

/** What ffmpeg is told to join a film by: all that decides the file's bytes beside its pieces and its sound. */
export function assemblyWords({ sound, listFile }: Omit<Assembly, 'pieces'>, outFile: string): string[] {
  const code = sound && languageCode(sound.language);
  const named = code ? ['-metadata:s:v:0', `language=${code}`, '-metadata:s:a:0', `language=${code}`] : [];
  return [
    ...['-f', 'concat', '-safe', '0', '-i', listFile],
    ...(sound ? ['-i', sound.file, '-map', '0:v', '-map', '1:a', '-map_chapters', '1'] : ['-map', '0:v']),
    ...['-c', 'copy', ...named, '-video_track_timescale', '90000', '-movflags', '+faststart', '-y', outFile],
  ];
}

/** Joins picture and sound to one MP4 with the index first, so that it plays while it loads. Nothing is encoded again. */
export async function assemble(assembly: Assembly, outFile: string): Promise<void> {
  await writeFile(assembly.listFile, assembly.pieces.map(quoted).join(''));
  await runFfmpeg('ffmpeg', assemblyWords(assembly, outFile));
}

/** The sound of a film file as it is when played, written to `outFile` as a WAV: for measuring. */
export async function decodeSound(file: string, outFile: string): Promise<void> {
  await runFfmpeg('ffmpeg', ['-i', file, '-map', '0:a', '-c:a', 'pcm_s24le', '-y', outFile]);
}
