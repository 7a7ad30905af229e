import { spawnSync } from 'node:child_process';
import type { Browser } from './browser';
import { inProject, projectRoot } from './paths';

export interface Preparation {
  readonly dataDir: string;
  /** "any" downloads a browser if it must, "local" doesn't, "none" doesn't look for one. */
  readonly search: 'any' | 'local' | 'none';
}

/** The pipe on which the browser comes back: the other process' standard output and error are the user's. */
export const ANSWER = 3;

/**
 * Checks the project and finds a browser, for remotion.config.ts, which can't wait for a promise: in a process of
 * its own (prepare-run.ts). When that one stops, with data that are wrong or no browser, so does this one.
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
