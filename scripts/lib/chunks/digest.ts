import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Hex digits of a digest: 128 bits, so that no two things ever meet by chance. */
export const DIGITS = 32;

/** Digest of a text or bytes. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, DIGITS);

/** Digest of a JSON value. */
export const digestOfValue = (value: unknown): string => digestOf(JSON.stringify(value));

/** Digest of a file's bytes, read in pieces. */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex').slice(0, DIGITS);
}
