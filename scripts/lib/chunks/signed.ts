import { readFileSync } from 'node:fs';
import { writeAtomically } from '../atomic';
import { digestOf } from './digest';

/** Writes a value with a digest of itself, whole or not at all. */
export async function writeSigned(file: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await writeAtomically(file, `${digestOf(json)}\n${json}`);
}

/** Reads it again; undefined when it isn't there or isn't what was written: what it said is then found out anew. */
export function readSigned(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && digestOf(json) === text.slice(0, end) ? JSON.parse(json) : undefined;
}
