import { existsSync, mkdirSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { discard, temporaryName } from './atomic-temp';
import { fail } from './say';

/** Waits in ms before a rename is tried again: on Windows, players and virus scanners hold files for a moment. */
const RENAME_WAITS = [50, 200, 1000] as const;

/**
 * Writes a file so that a reader, or a crash at any moment, sees either all of the old one or all of the new. What comes
 * in pieces is never held as a whole.
 */
export async function writeAtomically(
  path: string,
  data: string | Uint8Array | Iterable<Uint8Array>,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const partial = temporaryName(path);
  try {
    const file = await open(partial, 'w');
    try {
      await writeFile(file, data);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveInto(partial, path);
  } finally {
    discard(partial);
  }
}

/** Moves a finished file to `path` on the same disk, over what is there, once its content is safely on disk. */
export async function publish(finished: string, path: string): Promise<void> {
  await flush(finished, 'r+');
  await moveInto(finished, path);
}

/** Fills a new folder and puts it in the place of `path`; the old one is gone only once the new one stands there. */
export async function replaceFolder(path: string, fill: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = temporaryName(path);
  const old = temporaryName(path);
  try {
    mkdirSync(fresh);
    await fill(fresh);
    if (existsSync(path)) await moveInto(path, old);
    await moveInto(fresh, path);
  } catch (error) {
    if (!existsSync(path) && existsSync(old)) await rename(old, path);
    throw error;
  } finally {
    discard(fresh);
    discard(old);
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  for (const wait of [...RENAME_WAITS, null]) {
    try {
      await rename(from, to);
      break;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw error;
      if (wait === null)
        fail(`${basename(to)} kan inte bytas ut. Stäng program som har den öppen och kör igen.\n  ${to}`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  if (process.platform !== 'win32') await flush(dirname(to), 'r'); // so that the new name, too, outlives a power cut
}

/** Waits until a file or folder is safely on disk. */
export async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
