import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { chaptersOf } from '../../src/captions/chapters';
import { type Mix, mix } from '../../src/sound/mix';
import { type NarrationEntry, narrationEntry, narrationFileSchema } from '../../src/sound/narration-file';
import { chaptersChunk } from '../../src/sound/wav-chapters';
import { wavPieces } from '../../src/sound/wav-write';
import type { SpokenLine } from '../../src/speech/spoken';
import type { Timeline } from '../../src/storyboard/timeline';
import { writeAtomically } from './atomic';
import { inProject, PLACE } from './paths';
import { sampleFile } from './sample-file';
import { MIX_FOLDER, mixFile } from './sound-files';
import type { Music } from './sound-music';

/** A film's sound as a file, with what was measured on it. */
export interface MixFile {
  /** Absolute path of the WAV. */
  readonly file: string;
  readonly entry: NarrationEntry;
  /** LUFS and dBTP; null for a film in which nothing is heard. */
  readonly measured: { readonly loudness: number; readonly truePeak: number } | null;
}

/** What a mix is made from. */
export interface MixInput {
  readonly timeline: Timeline;
  readonly lines: readonly SpokenLine[];
  readonly music: Music | undefined;
  /** Where the voices may lie while they are mixed. */
  readonly folder: string;
}

const noteSchema = z.strictObject({
  entry: narrationFileSchema.element,
  measured: z.strictObject({ loudness: z.number(), truePeak: z.number() }).nullable(),
});

/** The source of everything that mixes: when it changes, everything is mixed anew. */
function mixerSource(): string {
  const folder = inProject('src/sound');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('');
}

/** A name for what is in a mix: the same lines, timeline, music and mixer give the same. */
function nameOf({ timeline, lines, music }: Omit<MixInput, 'folder'>): string {
  const hash = createHash('sha256').update(mixerSource());
  const { fps, frames, scenes, language, cut } = timeline;
  const times = scenes.map((s) => [s.from, s.to, s.lines.map((l) => [l.id, l.from, l.text])]);
  hash.update(JSON.stringify([fps, frames, language, cut, times, chaptersOf(timeline)]));
  for (const { id, text, rate, words, samples } of lines) {
    hash.update(JSON.stringify([id, text, rate, words ?? null]));
    hash.update(samples());
  }
  if (music) hash.update(music.digest);
  return hash.digest('hex').slice(0, 32);
}

function readNote(file: string): z.infer<typeof noteSchema> | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // mixed anew
  }
}

/** Mixes a film's sound into a file, which carries the film's chapters: block by block, however long it is. */
async function writeMix(file: string, { timeline, lines, music, folder }: MixInput): Promise<Mix> {
  const voices = sampleFile(join(folder, 'voices'));
  try {
    const made = mix(timeline, lines, voices, music?.sound);
    const chapters = chaptersChunk(chaptersOf(timeline), timeline.fps);
    await writeAtomically(file, wavPieces(made, 'pcm16', chapters));
    return made;
  } finally {
    voices.close();
  }
}

/** The mix of a film, made once and then found again. */
export async function mixed(input: MixInput): Promise<MixFile> {
  const { timeline } = input;
  const name = nameOf(input);
  const file = mixFile(`${name}.wav`);
  const noteFile = inProject(PLACE.cache, 'sound', 'mix', `${name}.json`);
  const known = existsSync(file) ? readNote(noteFile) : undefined;
  if (known) return { file, ...known };
  const made = await writeMix(file, input);
  const entry = narrationEntry(timeline, `${MIX_FOLDER}/${name}.wav`, made.heard);
  const measured = Number.isFinite(made.measured.loudness) ? made.measured : null;
  await writeAtomically(noteFile, JSON.stringify({ entry, measured }));
  return { file, entry, measured };
}
