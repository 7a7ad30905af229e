import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TakesFile, takesFileSchema } from '../../../src/speech/takes';
import { UserError } from '../say';
import { MOST, SpeechError } from './speaker';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** What lies beside the takes and says what each of them speaks. */
export const TAKES_FILE = 'takes.json';

/** The file of accepted takes of a language, read and checked; empty when there is none. Throws UserError when it is broken. */
export function readTakesFile(folder: string): TakesFile {
  const file = join(folder, TAKES_FILE);
  if (!existsSync(file)) return {};
  const broken = (why: string) =>
    new UserError(
      `${file}: ${why}. Filen skrivs av npm run narrate -- --accept: ta bort den och godkänn tagningarna på nytt.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw broken(`är inte JSON (${(error as Error).message})`);
  }
  const parsed = takesFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw broken(`har fel innehåll vid ${first?.path.join('.') ?? 'början'}`);
}

/** Ids of the lines that have a take in a folder, sorted. */
export const takesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.toLowerCase().endsWith('.wav') && !name.startsWith('.'))
        .map((name) => name.slice(0, -4))
        .sort()
    : [];

/** A take's bytes, or undefined when there is none. Throws SpeechError when it is too large to be a line. */
export function takeBytes(folder: string, id: string): Uint8Array | undefined {
  const file = join(folder, `${id}.wav`);
  if (!existsSync(file)) return undefined;
  const { size } = statSync(file);
  if (size > MOST.bytes)
    throw new SpeechError(
      `tagningen är på ${Math.round(size / 1e6)} MB: det är mer än en rad. Klipp ut en rad per fil, högst ${MOST.seconds} s`,
    );
  return readFileSync(file);
}
