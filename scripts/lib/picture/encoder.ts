import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { encoderWords } from './encoder-settings';

/** Encodes raw frames to one closed piece of H.264. */
export class Encoder {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<void>;
  #before: Promise<void> = Promise.resolve();
  #said = '';

  constructor(ffmpeg: string, file: string) {
    const cwd = dirname(ffmpeg);
    // Its libraries lie beside it.
    const env = { ...process.env, LD_LIBRARY_PATH: cwd, DYLD_LIBRARY_PATH: cwd };
    this.#process = spawn(ffmpeg, encoderWords(file), { cwd, env });
    this.#process.stderr.on('data', (text) => {
      this.#said = (this.#said + text).slice(-2000);
    });
    this.#process.stdin.on('error', () => {}); // told by its end
    this.#ended = once(this.#process, 'close').then(([code]) => {
      if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ${this.#said.trim()}`);
    });
    this.#ended.catch(() => {}); // told by whoever waits next
  }

  /** Hands a frame (I420) over, once the one before is taken; it must stay as it is until the next is handed over. */
  async write(frame: Uint8Array): Promise<void> {
    await this.#before;
    const taken = new Promise<void>((resolve) => this.#process.stdin.write(frame, () => resolve()));
    this.#before = Promise.race([taken, this.#ended]);
    this.#before.catch(() => {}); // told by whoever waits next
  }

  async finish(): Promise<void> {
    this.#process.stdin.end();
    await this.#ended;
  }

  abort(): void {
    this.#process.kill('SIGKILL');
  }
}
