import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { monoOf, parseWav } from '../../../src/sound/wav';
import { writeWav } from '../../../src/sound/wav-write';
import { writeAtomically } from '../atomic';
import type { Asked, Speaker, Utterance } from './speaker';
import { sha256 } from './takes-folder';

/** Raised when what is kept changes its meaning: everything is then spoken anew. */
const FORMAT = 1;

const entrySchema = z.strictObject({
  /** What is said, for whoever looks into the folder. */
  text: z.string(),
  /** SHA-256 of the WAV file, which is also its name. */
  sound: z.string().regex(/^[0-9a-f]{64}$/),
  seconds: z.number(),
  words: z.array(z.strictObject({ text: z.string(), from: z.number(), to: z.number() })).optional(),
});

type Entry = z.infer<typeof entrySchema>;

/**
 * Speech that was spoken before. An entry is found by everything that decides what is heard, and names its sound by its
 * checksum: whatever two runs write at the same time, an entry and its sound belong together.
 */
export interface SpeechCache {
  /** What was spoken, or undefined. A sound that isn't what its entry says counts as not there. */
  readonly get: (speaker: Speaker, line: Asked, speed: number) => Utterance | undefined;
  /** Keeps an utterance, and gives it as it will be read next time: same samples, same bytes. */
  readonly put: (speaker: Speaker, line: Asked, speed: number, utterance: Utterance) => Promise<Utterance>;
  /** Seconds of what was spoken, without reading the sound. */
  readonly seconds: (speaker: Speaker, line: Asked, speed: number) => number | undefined;
}

/** A cache in a folder, which need not exist. */
export function speechCache(folder: string): SpeechCache {
  const entryFile = (speaker: Speaker, line: Asked, speed: number) => {
    const { provider, voice, identity, given } = speaker;
    const key = [FORMAT, provider, voice, identity, speed, line.spoken, given(line.spoken)];
    return join(folder, `${sha256(JSON.stringify(key))}.json`);
  };
  const soundFile = (sound: string) => join(folder, `${sound}.wav`);
  const entryAt = (file: string): Entry | undefined => {
    try {
      return entrySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return undefined; // not there, or not whole: it is spoken again
    }
  };
  const read = (file: string): Utterance | undefined => {
    const entry = entryAt(file);
    if (!entry || !existsSync(soundFile(entry.sound))) return undefined;
    const bytes = readFileSync(soundFile(entry.sound));
    if (sha256(bytes) !== entry.sound) return undefined;
    const wav = parseWav(bytes);
    return { samples: monoOf(wav), rate: wav.rate, ...(entry.words ? { words: entry.words } : {}) };
  };
  return {
    get: (speaker, line, speed) => (speaker.identity ? read(entryFile(speaker, line, speed)) : undefined),
    seconds: (speaker, line, speed) =>
      speaker.identity ? entryAt(entryFile(speaker, line, speed))?.seconds : undefined,
    async put(speaker, line, speed, utterance) {
      if (!speaker.identity) return utterance;
      const { samples, rate, words } = utterance;
      const bytes = writeWav({ rate, channels: [samples] });
      const sound = sha256(bytes);
      const entry: Entry = {
        text: line.spoken,
        sound,
        seconds: samples.length / rate,
        ...(words ? { words: [...words] } : {}),
      };
      const file = entryFile(speaker, line, speed);
      await writeAtomically(soundFile(sound), bytes);
      await writeAtomically(file, `${JSON.stringify(entry, null, 1)}\n`);
      return read(file) ?? utterance;
    },
  };
}
