import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Film } from '../../src/film/film';
import type { Narration, Voice } from '../../src/schema/narration';
import { writeWav } from '../../src/sound/wav-write';
import type { SpokenLine } from '../../src/speech/spoken';

/** A folder of the test's own, gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'speech-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A tone that stands for speech. */
export const tone = (seconds: number, rate = 22_050, hz = 200): Float32Array =>
  Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / rate),
  );

export const toneWav = (seconds: number, rate = 22_050, hz = 200): Uint8Array =>
  writeWav({ rate, channels: [tone(seconds, rate, hz)] });

/** The timeline of a film with these lines, [id, text, slot in seconds], one after the other. */
export function filmOf(lines: readonly (readonly [string, string, number])[]): Pick<Film, 'timeline'> {
  const fps = 30;
  let from = 0;
  const told = lines.map(([id, text, slot]) => {
    const line = { id, text, from, to: from + slot * fps, weight: 'essential', facts: [] } as const;
    from = line.to;
    return line;
  });
  const scene = { id: 'opening', kind: 'opening', from: 0, to: from, lines: told } as unknown;
  return {
    timeline: {
      fps,
      language: 'sv',
      cut: 'internal',
      frames: from,
      scenes: [scene],
      dropped: [],
      refused: [],
    } as never,
  };
}

/** A data folder with these voices and an empty lexicon. */
export function dataDir(
  folder: string,
  voices: readonly unknown[],
  whenMissing = 'next-voice-for-film',
): string {
  const silent = { whenMissing: 'next-voice-for-film', voices: [{ provider: 'silence' }] };
  const narration = { sv: { whenMissing, voices }, en: silent } as Narration;
  fs.writeFileSync(path.join(folder, 'narration.json'), JSON.stringify(narration));
  fs.writeFileSync(path.join(folder, 'lexicon.sv.json'), JSON.stringify({ language: 'sv', words: [] }));
  return folder;
}

/**
 * A voice program: says each character for `perChar` seconds as a tone, faster with {speed}; counts how often it runs in
 * runs.txt beside it. `trouble` is code that runs first.
 */
export function program(
  folder: string,
  options: { perChar?: number; trouble?: string; name?: string; plain?: boolean } = {},
): Voice {
  const { perChar = 0.05, trouble = '', name = 'program', plain = false } = options;
  const file = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(
    file,
    `import fs from 'node:fs';
    const [out, text, speed] = process.argv.slice(2);
    fs.appendFileSync(${JSON.stringify(path.join(folder, `${name}-runs.txt`))}, text + '\\n');
    ${trouble}
    const rate = 16000;
    const data = Buffer.alloc(2 * Math.round(rate * text.length * ${perChar} / Number(speed ?? 1)));
    for (let i = 0; i < data.length / 2; i++) data.writeInt16LE(Math.round(9000 * Math.sin(i / 12)), 2 * i);
    const head = Buffer.alloc(44);
    head.write('RIFF'); head.writeUInt32LE(36 + data.length, 4); head.write('WAVEfmt ', 8); head.writeUInt32LE(16, 16);
    head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22); head.writeUInt32LE(rate, 24); head.writeUInt32LE(2 * rate, 28);
    head.writeUInt16LE(2, 32); head.writeUInt16LE(16, 34); head.write('data', 36); head.writeUInt32LE(data.length, 40);
    fs.writeFileSync(out, Buffer.concat([head, data]));`,
  );
  return {
    provider: 'command',
    voice: name,
    version: '1',
    program: process.execPath,
    arguments: [file, '{out}', '{text}', ...(plain ? [] : ['{speed}'])],
    timeout: 20,
  };
}

/** Texts that a program has been asked for. */
export function runsOf(folder: string, name = 'program'): string[] {
  const file = path.join(folder, `${name}-runs.txt`);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** The message of what a promise is rejected with; fails when it isn't. */
export async function messageOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was refused.');
}

/** Spoken lines with their samples, to be compared. */
export const soundsOf = (lines: readonly SpokenLine[]) =>
  lines.map((line) => ({ ...line, samples: line.samples() }));
