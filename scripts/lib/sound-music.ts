import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWav, type Wav, WavError } from '../../src/sound/wav';
import { fail } from './say';

/** A music bed and what it is. */
export interface Music {
  /** Its file name, for messages. */
  readonly name: string;
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly sound: Wav;
}

/** Endings of the note beside a music file that says who made it and what it may be used for. */
const NOTES = ['.txt', '.md'];

const isWav = (name: string) => name.toLowerCase().endsWith('.wav') && !name.startsWith('.');

function chosen(folder: string): string | undefined {
  const found = existsSync(folder) ? readdirSync(folder).filter(isWav).sort() : [];
  if (found.length > 1)
    fail(
      `${folder} har ${found.length} musikfiler: ${found.join(', ')}.\nFilmen har en. Låt den som ska höras ligga kvar och flytta de andra.`,
    );
  return found[0];
}

function demandNote(folder: string, name: string): void {
  const base = name.slice(0, -4);
  const note = NOTES.map((ending) => join(folder, `${base}${ending}`)).find((file) => existsSync(file));
  if (note && readFileSync(note, 'utf8').trim() !== '') return;
  fail(
    `${join(folder, name)} saknar licensuppgift: musik används bara när det står vad den får användas till.\nSkriv ${base}.txt bredvid den: upphovsperson, källa, licens och vad den tillåter.`,
  );
}

/**
 * The music bed that lies in a folder, with its licence note beside it (name.txt or name.md); undefined when there is
 * none. Stops with a message when there are several, when the note is missing, or when the file is no usable WAV.
 */
export function readMusic(folder: string): Music | undefined {
  const name = chosen(folder);
  if (!name) return undefined;
  demandNote(folder, name);
  const bytes = readFileSync(join(folder, name));
  try {
    return { name, digest: createHash('sha256').update(bytes).digest('hex'), sound: parseWav(bytes) };
  } catch (error) {
    if (error instanceof WavError) fail(`${join(folder, name)}: ${error.message}`);
    throw error;
  }
}
