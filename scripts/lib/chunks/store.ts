import { constants, mkdirSync, readdirSync } from 'node:fs';
import { copyFile, link, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { flush } from '../atomic';
import { discard, temporaryName } from '../atomic-temp';
import { DIGITS, digestOfFile } from './digest';

/** How a piece was found: `damaged` ones are removed, and are to be made again. */
export type Found = 'whole' | 'damaged' | 'missing';

/** Key and digest of what is in it; a key may be several digests. */
const NAME = new RegExp(`^([0-9a-f]{${DIGITS},})\\.([0-9a-f]{${DIGITS}})$`);

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Where the two can't be one file (another disk, a file system without links), it is copied, whole or not at all. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return; // made by another run meanwhile: equal
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOSPC') throw error;
    const partial = temporaryName(to);
    try {
      await copyFile(from, partial, constants.COPYFILE_FICLONE);
      await flush(partial, 'r+');
      await rename(partial, to);
    } finally {
      discard(partial);
    }
  }
}

/**
 * Pieces of film in a folder, each named by its key and by the digest of its bytes: a piece is there whole, or it is found
 * out. What a run takes is linked into its own folder, so that nobody else can take it away; what it makes is linked in when
 * it is safely on disk. So runs need no locks, and may be killed at any moment.
 */
export class Store {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** The names of all pieces. */
  names(): string[] {
    return readdirSync(this.folder).filter((name) => NAME.test(name));
  }

  /** Whether there is a piece whose key begins so. */
  holds(beginning: string): boolean {
    return this.names().some((name) => name.startsWith(beginning));
  }

  /** Puts the piece of a key at `into`, if there is a whole one. */
  async take(key: string, into: string): Promise<Found> {
    let found: Found = 'missing';
    for (const name of this.names().filter((n) => n.startsWith(key))) {
      const file = join(this.folder, name);
      try {
        await rm(into, { force: true });
        await linkOrCopy(file, into);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
        continue; // removed by another run since
      }
      if ((await digestOfFile(into)) === NAME.exec(name)?.[2]) {
        const now = new Date();
        await utimes(into, now, now); // what is used stays longest
        return 'whole';
      }
      await rm(into);
      await rm(file, { force: true });
      found = 'damaged';
    }
    return found;
  }

  /** Keeps a finished piece, which stays at `file`, too. */
  async keep(key: string, file: string): Promise<void> {
    await flush(file, 'r+');
    await linkOrCopy(file, join(this.folder, `${key}.${await digestOfFile(file)}`));
  }
}
