import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const alive = new Set<string>();
/** Where programs look for the folder of temporary files. */
const TEMP_VARIABLES = ['TMPDIR', 'TMP', 'TEMP'] as const;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * A name beside `target` (same disk, so a rename is atomic), hidden, and carrying this process' id:
 * what a killed process leaves behind can be told from what a living one is writing.
 */
export function temporaryName(target: string): string {
  sweep(target);
  const name = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  );
  if (alive.size === 0) listen();
  alive.add(name);
  return name;
}

/** Removes a temporary file or folder (if it is still there) and forgets it. */
export function discard(name: string): void {
  rmSync(name, { recursive: true, force: true, maxRetries: 3 });
  alive.delete(name);
  if (alive.size === 0) unlisten();
}

/** Gives `work` an empty folder beside `target`, gone afterwards however the work or the process ends. */
export async function inTemporaryFolder<T>(target: string, work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(dirname(target), { recursive: true });
  const folder = temporaryName(target);
  try {
    mkdirSync(folder);
    return await work(folder);
  } finally {
    discard(folder);
  }
}

/**
 * Lets `work`, and the browser and encoder it starts, keep their temporary files in one folder that is removed
 * afterwards: a browser that is ended never tidies up, and an aborted render leaves its frames. Not on macOS,
 * where the path of Chrome's socket in it would be longer than the system allows.
 */
export async function withOwnTemp<T>(work: () => Promise<T>): Promise<T> {
  if (process.platform === 'darwin') return work();
  return inTemporaryFolder(join(tmpdir(), 'film'), async (folder) => {
    const before = TEMP_VARIABLES.map((name) => [name, process.env[name]] as const);
    for (const name of TEMP_VARIABLES) process.env[name] = folder;
    try {
      return await work();
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
}

/** Removes what killed processes have left beside `target`. */
function sweep(target: string): void {
  const prefix = `.${basename(target)}.`;
  for (const entry of list(dirname(target))) {
    if (!entry.startsWith(prefix)) continue;
    const pid = /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(entry.slice(prefix.length))?.[1];
    if (pid && !isRunning(Number(pid)))
      rmSync(join(dirname(target), entry), { recursive: true, force: true });
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // the folder isn't there yet
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's process
  }
}

function removeAll(): void {
  for (const name of alive) {
    try {
      rmSync(name, { recursive: true, force: true });
    } catch {
      // a child that is being ended still writes there: the next run sweeps it
    }
  }
}

/** Ends the process the way a shell expects (128 + signal number); leaving runs `removeAll`. */
function leave(signal: NodeJS.Signals): void {
  process.exit(128 + SIGNALS[signal as keyof typeof SIGNALS]);
}

function listen(): void {
  process.on('exit', removeAll);
  for (const signal of Object.keys(SIGNALS)) process.on(signal, leave);
}

function unlisten(): void {
  process.off('exit', removeAll);
  for (const signal of Object.keys(SIGNALS)) process.off(signal, leave);
}
