import type { SpokenWord } from '../../../src/speech/spoken';

/** A line as a voice is asked for it. */
export interface Asked {
  readonly id: string;
  /** As the film writes it. */
  readonly written: string;
  /** As it is spoken: names and numbers in words. */
  readonly spoken: string;
  /** The same before the lexicon respelled anything: what a take is held against. */
  readonly plain: string;
  /** Seconds from its start to the next line's, or the scene's end. */
  readonly slot: number;
}

/** What a voice gives. Mono, −1…1; word times in seconds from its start. */
export interface Utterance {
  readonly samples: Float32Array;
  readonly rate: number;
  readonly words?: readonly SpokenWord[];
}

/** One kind of voice, ready to speak. */
export interface Speaker {
  readonly provider: 'takes' | 'command' | 'http' | 'guide' | 'silence';
  readonly voice: string;
  /** Everything beside text and speed that changes what is heard; undefined when nothing is worth keeping. */
  readonly identity: Readonly<Record<string, unknown>> | undefined;
  /** What it is given to read for a spoken text: phonemes in place. */
  readonly given: (spoken: string) => string;
  /** True when it can speak faster by itself. */
  readonly hurries: boolean;
  /** True when a human spoke: stretched by 5 % at most. */
  readonly recorded: boolean;
  /** Lines that it speaks at the same time. */
  readonly atOnce: number;
  /**
   * Why it can't speak at all (Swedish), or undefined. `present` is true when somebody has set it up, so that passing it
   * over must be told.
   */
  readonly hindrance: () => { readonly why: string; readonly present: boolean } | undefined;
  /** Speaks a line; `speed` 1.05 is 5 % faster. Throws SpeechError when it can't. */
  readonly speak: (line: Asked, speed: number) => Promise<Utterance>;
  /** Ends what it started. */
  readonly close: () => void;
}

/** Why a voice couldn't speak a line, in Swedish. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
}

/** Largest sound that a voice may give, in bytes, and longest, in seconds: a line is at most twenty seconds. */
export const MOST = { bytes: 20_000_000, seconds: 60 } as const;
