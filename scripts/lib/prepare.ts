import { spawn, spawnSync } from 'node:child_process';
import type { Browser } from './browser';
import { inProject, projectRoot } from './paths';
import type { Telling } from './prepare-sound';

export interface Preparation {
  readonly dataDir: string;
  /** "any" downloads a browser if it must, "local" doesn't, "none" doesn't look for one. */
  readonly search: 'any' | 'local' | 'none';
  /** The film that will be heard, or null. */
  readonly sound: Telling | null;
}

/** The pipe on which the browser comes back: the other process' standard output and error are the user's. */
export const ANSWER = 3;

/**
 * Checks the project, makes the film's sound and finds a browser, for remotion.config.ts, which can't wait for a
 * promise: in a process of its own (prepare-run.ts). When that one stops, with data that are wrong, a line that is too
 * long for its slot or no browser, so does this one.
 */
export function prepare(preparation: Preparation): Browser | null {
  const words = ['--import', 'tsx', inProject('scripts/lib/prepare-run.ts'), JSON.stringify(preparation)];
  const { status, error, output } = spawnSync(process.execPath, words, {
    cwd: projectRoot(),
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(output[ANSWER] ?? 'null') as Browser | null;
}

/**
 * Keeps the sounds of the Studio's films current while it runs, in a process of its own (prepare-watch.ts) that ends
 * with this one: made at once, and again when data, manuscript, voices, takes or music change.
 */
export function keepSoundsCurrent(dataDir: string): void {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', inProject('scripts/lib/prepare-watch.ts'), dataDir],
    {
      cwd: projectRoot(),
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  child.unref();
  child.channel?.unref();
}
