import { notUtf8, tooLarge } from '../../../src/check/file-trouble';
import type { Problem } from '../../../src/check/problem';

/** A chosen or dropped file as text, or why it can't be read. */
export type ReadFile = { readonly name: string; readonly text: string } | { readonly problem: Problem };

async function readFile(file: File): Promise<ReadFile> {
  const large = tooLarge(file.name, file.size);
  if (large) return { problem: large };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: notUtf8(file.name, bytes) };
  }
}

/** Files as text. Nothing that is too large is read at all. */
export const readFiles = (files: readonly File[]): Promise<ReadFile[]> => Promise.all(files.map(readFile));
