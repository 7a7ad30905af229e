import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VERSION } from 'remotion';
import { z } from 'zod';
import { assemblyWords, type Sound } from '../mux';
import { digestOf, digestOfFile, digestOfValue } from './digest';
import type { Place } from './place';
import type { PlannedScene } from './plan';
import { readSigned, writeSigned } from './signed';
import { soundKey } from './soundtrack';

const noteSchema = z.strictObject({ of: z.string(), file: z.string() });

const noteOf = (place: Place, film: string) => join(place.joined, `${digestOf(resolve(film))}.json`);

/** What a film file is joined of: its pieces, its sound, and who joins them how. */
export const piecesOf = (planned: readonly PlannedScene[], sound: Sound | undefined): string =>
  digestOfValue([
    planned.flatMap(({ keys }) => keys),
    sound ? soundKey(sound) : null,
    assemblyWords({ sound: sound && { file: '', language: sound.language }, listFile: '' }, ''),
    VERSION,
  ]);

/** Whether a film file is, byte for byte, what was joined of the same pieces the last time. */
export async function isJoined(place: Place, film: string, of: string): Promise<boolean> {
  const note = noteSchema.safeParse(readSigned(noteOf(place, film)));
  return (
    note.success && note.data.of === of && existsSync(film) && (await digestOfFile(film)) === note.data.file
  );
}

/** Remembers what a film file that has just been joined is. */
export async function rememberJoined(place: Place, film: string, of: string): Promise<void> {
  await writeSigned(noteOf(place, film), { of, file: await digestOfFile(film) });
}
