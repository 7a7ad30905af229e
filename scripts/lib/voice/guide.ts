import { existsSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../../../src/schema/lexicon';
import type { VoiceOf } from '../../../src/schema/narration';
import { type GivenWord, givenTo } from '../../../src/speech/lexicon';
import type { SpokenWord } from '../../../src/speech/spoken';
import { inProject } from '../paths';
import type { GuideAnswer } from './guide-messages';
import { guidePool } from './guide-pool';
import { type Speaker, SpeechError, type Utterance } from './speaker';

/** eSpeak NG is an optional dependency: npm may have left it out. */
const PACKAGE = 'node_modules/@echogarden/espeak-ng-emscripten/package.json';

const version = (): string | undefined =>
  existsSync(inProject(PACKAGE))
    ? (JSON.parse(readFileSync(inProject(PACKAGE), 'utf8')) as { version: string }).version
    : undefined;

/** eSpeak reads marks between < and >, and entities. Escapes words and moves their places along. */
function escapedFor(text: string, words: readonly GivenWord[]) {
  const entity: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };
  const moved = (at: number) =>
    at + [...text.slice(0, at)].reduce((n, c) => n + (entity[c]?.length ?? 1) - 1, 0);
  return {
    text: text.replace(/[&<]/g, (c) => entity[c] as string),
    words: words.map((w) => ({ ...w, from: moved(w.from), to: moved(w.to) })),
  };
}

/** Word times from the marks: a word begins at the first mark inside it and lasts until the next; what shares a place shares its time. */
export function timedWords(
  words: readonly GivenWord[],
  marks: GuideAnswer['marks'],
  end: number,
): SpokenWord[] {
  const starts = words.map((w) => marks.find((m) => m.at >= w.from && m.at < w.to)?.seconds);
  const until = (i: number) =>
    starts.slice(i + 1).find((s, k) => s !== undefined && !shares(i, i + 1 + k)) ?? end;
  const shares = (i: number, k: number) => words[i]?.from === words[k]?.from;
  return words.flatMap((word, i) => {
    const [from, to] = [starts[i], until(i)];
    if (from === undefined) return [];
    const group = words.flatMap((_, k) => (shares(i, k) ? [k] : []));
    const each = (to - from) / group.length;
    const at = from + group.indexOf(i) * each;
    return [{ text: word.text, from: at, to: at + each }];
  });
}

/** The embedded guide voice, eSpeak NG, in two processes beside this one. */
export function guide(voice: VoiceOf<'guide'>, lexicon: Lexicon): Speaker {
  const pool = guidePool();
  const { provider: _, ...settings } = voice;
  return {
    provider: 'guide',
    voice: voice.voice,
    identity: { version: version(), ...settings },
    given: (spoken) => givenTo('guide', spoken, lexicon).text,
    hurries: true,
    recorded: false,
    atOnce: pool.size,
    hindrance: () =>
      version() === undefined
        ? {
            why: 'paketet @echogarden/espeak-ng-emscripten är inte installerat (npm ci utan --omit=optional)',
            present: true,
          }
        : undefined,
    async speak({ spoken }, speed): Promise<Utterance> {
      const given = givenTo('guide', spoken, lexicon);
      const { text, words } = escapedFor(given.text, given.words);
      const answer = await pool.ask({ ...settings, rate: Math.ceil(voice.rate * speed), text });
      if (answer.samples.length === 0)
        throw new SpeechError(`eSpeak gav inget ljud. Finns rösten ”${voice.voice}”?`);
      const samples = Float32Array.from(answer.samples, (s) => s / 0x8000);
      const timed = timedWords(words, answer.marks, samples.length / answer.rate);
      return { samples, rate: answer.rate, words: timed };
    },
    close: pool.close,
  };
}
