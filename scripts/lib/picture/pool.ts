import { type ChildProcess, fork } from 'node:child_process';
import { Unpaintable } from '../../../src/picture/unpaintable';
import { RENDER } from '../../../src/theme/render';
import { projectRoot } from '../paths';
import { warn } from '../say';
import type { Answers, Question, Told, WorkerSettings } from './messages';

/** A question is asked again this many times of another worker, when one dies or hangs: more isn't bad luck. */
const RETRIES = 2;

/** A worker that died or hung. */
class LostWorker extends Error {}

type Job = {
  readonly question: Question;
  readonly onAt: ((at: number) => void) | undefined;
  readonly signal: AbortSignal | undefined;
};

/**
 * The painter's memory (mimalloc) is kept between frames instead of given back and asked for again: each page of it costs
 * the system more than its pixels cost the painter. A fifth of the time for a frame of a persona scene.
 */
const KEEP_MEMORY = { MIMALLOC_PURGE_DELAY: '-1' };

/** Processes that draw, one question each at a time. */
export class Pool {
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly #waiting: ((child: ChildProcess) => void)[] = [];

  constructor(
    readonly size: number,
    readonly script: string,
    readonly settings: WorkerSettings,
    /** The longest time without a sign of life, in ms. */
    readonly patience: number = RENDER.frameTimeout,
  ) {}

  async ask<Q extends Question>(
    question: Q,
    onAt?: (at: number) => void,
    signal?: AbortSignal,
  ): Promise<Answers[Q['ask']]> {
    for (let left = RETRIES; ; left--) {
      signal?.throwIfAborted();
      const child = await this.#take();
      try {
        return (await this.#asked(child, { question, onAt, signal })) as Answers[Q['ask']];
      } catch (error) {
        if (!(error instanceof LostWorker) || left === 0) throw error;
        warn(`${error.message}, börjar om.`);
      }
    }
  }

  close(): void {
    for (const child of this.#all) child.kill('SIGKILL');
    this.#all.clear();
    this.#idle.length = 0;
  }

  #take(): Promise<ChildProcess> {
    const known = this.#idle.pop();
    if (known) return Promise.resolve(known);
    if (this.#all.size < this.size) return Promise.resolve(this.#start());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): ChildProcess {
    const child = fork(this.script, [JSON.stringify(this.settings)], {
      cwd: projectRoot(),
      execArgv: [],
      env: { ...process.env, ...KEEP_MEMORY, NODE_ENV: 'production' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#all.add(child);
    return child;
  }

  #giveBack(child: ChildProcess): void {
    const next = this.#waiting.shift();
    if (next) next(child);
    else this.#idle.push(child);
  }

  /** Ends a worker that can't be used any more; whoever waits gets a new one. */
  #drop(child: ChildProcess): void {
    child.kill('SIGKILL');
    this.#all.delete(child);
    const next = this.#waiting.shift();
    if (next) next(this.#start());
  }

  #asked(child: ChildProcess, { question, onAt, signal }: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (usable: boolean, then: () => void) => {
        clearTimeout(timer);
        child.removeAllListeners();
        signal?.removeEventListener('abort', abort);
        if (usable) this.#giveBack(child);
        else this.#drop(child);
        then();
      };
      const lose = (why: string) => settle(false, () => reject(new LostWorker(why)));
      const abort = () => settle(false, () => reject(signal?.reason));
      const timer = setTimeout(
        () => lose(`ritaren svarade inte på ${this.patience / 1000} s`),
        this.patience,
      );
      signal?.addEventListener('abort', abort, { once: true });
      child.once('error', (error) => lose(`ritaren kunde inte startas (${error.message})`));
      child.once('exit', (code, died) => lose(`ritaren slutade i förtid (${code ?? died})`));
      child.on('message', (message) => {
        timer.refresh();
        const told = message as Told<unknown>;
        if ('at' in told) onAt?.(told.at);
        else if ('answer' in told) settle(true, () => resolve(told.answer));
        else
          settle(true, () => reject(told.unpaintable ? new Unpaintable(told.error) : new Error(told.error)));
      });
      child.send(question);
    });
  }
}
