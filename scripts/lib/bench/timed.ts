import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fail } from '../say';

export interface Timed {
  readonly seconds: number;
  /** What it told on standard output. */
  readonly said: string;
}

/** Runs a Node program in a folder and measures it from start to end. A failure ends the measuring with its last words. */
export async function timed(folder: string, words: readonly string[]): Promise<Timed> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, errors] = ['', ''];
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    errors = (errors + text).slice(-4000);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) fail(`${words.join(' ')} gick inte:\n${said.slice(-2000)}${errors}`);
  return { seconds: (performance.now() - start) / 1000, said };
}
