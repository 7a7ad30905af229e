import { type ChildProcess, fork } from 'node:child_process';
import { inProject, projectRoot } from '../paths';
import type { GuideAnswer, GuideQuestion } from './guide-messages';
import { SpeechError } from './speaker';

/** Processes at most, and how long one may take over a line, in ms. */
const SIZE = 2;
const PATIENCE = 60_000;

/** Processes that speak, one line each at a time; started when they are needed. */
export interface GuidePool {
  readonly size: number;
  readonly ask: (question: GuideQuestion) => Promise<GuideAnswer>;
  readonly close: () => void;
}

export function guidePool(): GuidePool {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const take = () => {
    const known = idle.pop();
    if (known) return known;
    const child = start();
    all.add(child);
    return child;
  };
  return {
    size: SIZE,
    async ask(question) {
      const child = take();
      try {
        const answer = await asked(child, question);
        idle.push(child);
        return answer;
      } catch (error) {
        all.delete(child);
        child.kill();
        throw error;
      }
    },
    close() {
      for (const child of all) child.kill();
      all.clear();
      idle.length = 0;
    },
  };
}

const start = (): ChildProcess =>
  fork(inProject('scripts/lib/voice/guide-run.ts'), [], {
    cwd: projectRoot(),
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** One question to one process. */
function asked(child: ChildProcess, question: GuideQuestion): Promise<GuideAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error');
      then();
    };
    const refuse = (why: string) => settle(() => reject(new SpeechError(why)));
    const timer = setTimeout(() => refuse('eSpeak svarade inte i tid'), PATIENCE);
    child.once('error', (error) => refuse(`eSpeak kunde inte startas (${error.message})`));
    child.once('exit', (code, signal) => refuse(`eSpeak slutade i förtid (${code ?? signal})`));
    child.once('message', (answer) => {
      const said = answer as GuideAnswer | { readonly error: string };
      if ('error' in said) refuse(`eSpeak: ${said.error}`);
      else settle(() => resolve(said));
    });
    child.send(question);
  });
}
