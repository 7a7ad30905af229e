import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { inProject, projectRoot } from './paths';

/** The pipe on which the path comes back. */
export const ANSWER = 3;

/**
 * The browser that Remotion keeps among its files, fetched if it isn't there yet; none without a network. In a
 * process of its own: when the download fails, Remotion 4.0.527 ends the process instead of saying so.
 */
export async function downloadedBrowser(): Promise<string | undefined> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', inProject('scripts/lib/browser-download-run.ts')],
    {
      cwd: projectRoot(),
      stdio: ['ignore', 'inherit', 'ignore', 'pipe'],
    },
  );
  const answer = child.stdio[ANSWER];
  const path = answer instanceof Readable ? (await text(answer)).trim() : '';
  return path === '' ? undefined : path;
}
