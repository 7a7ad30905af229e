import { z } from 'zod';

const name = z.string().trim().min(1).max(100);

/** Recorded takes: assets/narration/takes/<language>/<line>.wav. */
const takes = z.strictObject({ provider: z.literal('takes'), voice: name });

/** A program that speaks, such as Piper. */
const command = z.strictObject({
  provider: z.literal('command'),
  voice: name,
  /** Of program and model together: another version speaks everything anew. */
  version: name,
  program: z.string().min(1).max(300),
  /**
   * Its words, one by one; no shell reads them. {text} is what is spoken (without it, the text goes to standard input),
   * {out} the WAV file to write (without it, the WAV is read from standard output), {speed} 1 for normal and more for
   * faster, {length} 1 / speed.
   */
  arguments: z.array(z.string().max(2000)).max(60),
  /** Seconds that one line may take. */
  timeout: z.number().min(1).max(600).default(60),
});

/** A service that speaks the way OpenAI's does: POST { model, voice, input, speed, response_format: "wav" }. */
const http = z.strictObject({
  provider: z.literal('http'),
  voice: name,
  version: name,
  url: z.url({ protocol: /^https?$/ }),
  model: name,
  /** How it should sound, in words, for models that take it. */
  instructions: z.string().trim().min(1).max(500).optional(),
  /** Name of the environment variable that holds the key. The key itself is never in a file. */
  keyVariable: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'variable')
    .optional(),
  timeout: z.number().min(1).max(600).default(60),
});

/** The embedded guide voice, eSpeak NG. */
const guide = z.strictObject({
  provider: z.literal('guide'),
  /** eSpeak's voice and variant: sv+linda. */
  voice: z.string().regex(/^[a-z]{2,3}(-[a-z0-9-]+)?(\+[A-Za-z0-9_-]+)?$/, 'voice'),
  /** Words per minute, by eSpeak's count. */
  rate: z.int().min(80).max(300),
  pitch: z.int().min(0).max(99),
  /** How much the pitch moves. */
  range: z.int().min(0).max(99),
});

/** Nothing is heard: for a film that is shown without sound. */
const silence = z.strictObject({ provider: z.literal('silence') });

export const voiceSchema = z.discriminatedUnion('provider', [takes, command, http, guide, silence]);

const language = z.strictObject({
  /** In order of preference. */
  voices: z.array(voiceSchema).min(1).max(8),
  /** When the preferred voice can't speak a line: the whole film goes to the next voice, or that line alone. */
  whenMissing: z.enum(['next-voice-for-film', 'next-voice-for-line']),
});

/** data/narration.json: who speaks in each language. */
export const narrationSchema = z.strictObject({ sv: language, en: language });

export type Voice = z.infer<typeof voiceSchema>;
export type VoiceOf<P extends Voice['provider']> = Extract<Voice, { provider: P }>;
export type NarrationLanguage = z.infer<typeof language>;
export type Narration = z.infer<typeof narrationSchema>;
