import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import type { Lexicon } from '../../../src/schema/lexicon';
import type { VoiceOf } from '../../../src/schema/narration';
import { givenTo } from '../../../src/speech/lexicon';
import { inTemporaryFolder } from '../atomic-temp';
import { inProject, PLACE, projectRoot } from '../paths';
import { utteranceOf } from './sound-file';
import { MOST, type Speaker, SpeechError } from './speaker';

/** How much of what a program says about its trouble is shown. */
const MOST_SAID = 300;

/** A voice that is a program on this machine, such as Piper. No shell: what is spoken is one word of its arguments. */
export function command(voice: VoiceOf<'command'>, lexicon: Lexicon): Speaker {
  const { provider: _, timeout, ...settings } = voice;
  return {
    provider: 'command',
    voice: voice.voice,
    identity: settings,
    given: (spoken) => givenTo('command', spoken, lexicon).text,
    hurries: voice.arguments.some((a) => /\{(speed|length)\}/.test(a)),
    recorded: false,
    atOnce: 1,
    hindrance: () =>
      isThere(voice.program)
        ? undefined
        : { why: `programmet ”${voice.program}” finns inte på den här datorn`, present: true },
    speak: ({ spoken }, speed) =>
      inTemporaryFolder(inProject(PLACE.cache, 'narration', 'line'), async (folder) => {
        const { text } = givenTo('command', spoken, lexicon);
        const out = join(folder, 'line.wav');
        const values: Readonly<Record<string, string>> = {
          text,
          out,
          speed: speed.toFixed(3),
          length: (1 / speed).toFixed(3),
        };
        const words = voice.arguments.map((a) =>
          a.replace(/\{(text|out|speed|length)\}/g, (_, key: string) => values[key] ?? ''),
        );
        const takesText = voice.arguments.some((a) => a.includes('{text}'));
        const said = await runProgram(voice.program, words, takesText ? '' : text, timeout * 1000);
        return utteranceOf(voice.arguments.some((a) => a.includes('{out}')) ? await written(out) : said);
      }),
    close: () => {},
  };
}

/** True when a program can be found: by its path, or by its name in the folders of PATH. */
function isThere(program: string): boolean {
  if (/[\\/]/.test(program)) return existsSync(resolve(projectRoot(), program));
  const endings = process.platform === 'win32' ? ['', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => endings.some((ending) => existsSync(join(folder, program + ending))));
}

async function written(file: string): Promise<Uint8Array> {
  if (!existsSync(file)) throw new SpeechError('skrev ingen ljudfil dit {out} pekar');
  const { size } = await stat(file);
  if (size > MOST.bytes) throw new SpeechError(`skrev ${size} byte för en rad, högst ${MOST.bytes} går bra`);
  return readFile(file);
}

/** Runs a program with its words and something to read; gives what it writes. Ends it when it is slow or boundless. */
function runProgram(
  program: string,
  words: readonly string[],
  input: string,
  patience: number,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: projectRoot(), stdio: ['pipe', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    let [size, trouble] = [0, ''];
    const refuse = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new SpeechError(why));
    };
    const timer = setTimeout(() => refuse(`blev inte klar på ${patience / 1000} s`), patience);
    child.on('error', (error) => refuse(`kunde inte startas (${error.message})`));
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > MOST.bytes) refuse(`gav mer än ${MOST.bytes} byte för en rad`);
      else said.push(piece);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      trouble = (trouble + text).slice(-MOST_SAID);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(said));
      else refuse(`slutade med ${code ?? signal}${trouble.trim() ? `: ${trouble.trim()}` : ''}`);
    });
    child.stdin.on('error', () => {}); // it may end without reading
    child.stdin.end(input);
  });
}
