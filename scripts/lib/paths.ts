import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project's folder: the nearest one, from the working directory upwards, that holds remotion.config.ts.
 * (import.meta can't be asked: that file and what it imports run as CommonJS.)
 */
export function projectRoot(from = process.cwd()): string {
  let folder = from;
  while (!existsSync(join(folder, 'remotion.config.ts'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No remotion.config.ts in ${from} or above it.`);
    folder = parent;
  }
  return folder;
}

/** An absolute path inside the project. */
export function inProject(...parts: string[]): string {
  return join(projectRoot(), ...parts);
}

/** Where things lie in the project, relative to its folder. */
export const PLACE = {
  entry: 'compositions/index.ts',
  public: 'assets',
  data: 'data',
  cache: '.cache',
} as const;
