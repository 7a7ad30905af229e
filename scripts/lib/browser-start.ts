import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cold disk and a busy machine included; after that it counts as not starting. In ms. */
const PATIENCE = 30_000;
/** The first version that has the headless mode Remotion asks a full Chrome for. */
const OLDEST = 112;

export type Start =
  | { readonly works: true; readonly version: string }
  | { readonly works: false; readonly why: string };

/**
 * Starts a browser headless, asks it for its version and ends it. `--version` alone proves too little (and opens
 * a window on Windows): a missing library, profile or permission shows first when the browser really starts.
 */
export async function startBrowser(path: string): Promise<Start> {
  const profile = await mkdtemp(join(tmpdir(), 'film-browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(process.platform === 'linux' && { TMPDIR: profile }) }, // its litter goes with the profile
    detached: process.platform !== 'win32', // its own process group, so that all of it can be ended
  });
  const end = () => endTree(child);
  process.once('exit', end);
  try {
    const version = await versionAt(await endpoint(child));
    const major = Number.parseInt(version, 10);
    return major >= OLDEST
      ? { works: true, version }
      : { works: false, why: `version ${version} is too old` };
  } catch (error) {
    return { works: false, why: (error as Error).message };
  } finally {
    process.off('exit', end);
    end();
    await exited(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
  }
}

/** Waits for the line with which a browser says that it is up; gives the host and port it listens on. */
function endpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`not up after ${PATIENCE} ms: ${said}`)), PATIENCE);
    child.on('error', reject);
    child.on('exit', (code, signal) => reject(new Error(`ended with ${code ?? signal}: ${said}`)));
    child.on('close', () => clearTimeout(timer));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on ws:\/\/([^/]+)\//.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function versionAt(address: string): Promise<string> {
  const answer = await fetch(`http://${address}/json/version`, { signal: AbortSignal.timeout(PATIENCE) });
  const { Browser: name } = (await answer.json()) as { Browser?: string };
  return name?.split('/')[1] ?? '';
}

function exited(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    execFile('taskkill', ['/pid', String(child.pid), '/T', '/F'], () => {});
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}
