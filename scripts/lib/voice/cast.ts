import type { NarrationLanguage } from '../../../src/schema/narration';
import type { SpokenLine } from '../../../src/speech/spoken';
import type { SpeechCache } from './cache';
import { type Fitted, fitted } from './fitted';
import { inTurn } from './in-turn';
import { type Asked, type Speaker, SpeechError } from './speaker';
import { StaleTake } from './takes';
import { utter } from './utter';

/** A line that a voice couldn't speak, and why (Swedish). `stale`: there is a take, but it speaks something else. */
export interface Failure {
  readonly line: string;
  readonly why: string;
  readonly stale: boolean;
}

/** A voice that was preferred but didn't speak the film, or not all of it. */
export interface PassedOver {
  readonly speaker: Speaker;
  /** Why it couldn't speak at all. */
  readonly why?: string;
  readonly failures: readonly Failure[];
  /** Lines that it did speak. */
  readonly spoke: number;
}

export interface CastLine extends Omit<Fitted, 'utterance'> {
  readonly line: Asked;
  readonly speaker: Speaker;
  /** What was spoken: it isn't held, but can be fetched. */
  readonly speech: Pick<SpokenLine, 'samples' | 'length' | 'rate' | 'words'>;
}

/** Puts samples away, and gives what fetches them. */
export type Keep = (samples: Float32Array) => () => Float32Array;

export interface Cast {
  readonly lines: readonly CastLine[];
  readonly passedOver: readonly PassedOver[];
  /** Lines that no voice could speak. */
  readonly unspoken: readonly Asked[];
}

export interface Casting {
  readonly speakers: readonly Speaker[];
  readonly whenMissing: NarrationLanguage['whenMissing'];
  readonly cache: SpeechCache;
  /** Where a line's samples are until they are needed. */
  readonly keep: Keep;
  /** Ends with the first voice that is passed over. */
  readonly strict: boolean;
  /** Told after each line. */
  readonly onLine?: ((done: number) => void) | undefined;
}

type Attempt = { readonly spoken: readonly CastLine[]; readonly failures: readonly Failure[] };

/** Lets one voice speak lines. With `wholeFilm`, the first line it can't speak ends the attempt, unless trying costs nothing. */
async function attempt(
  speaker: Speaker,
  lines: readonly Asked[],
  casting: Casting,
  wholeFilm: boolean,
): Promise<Attempt> {
  const spoken: CastLine[] = [];
  const failures: Failure[] = [];
  await inTurn(lines, speaker.atOnce, async (line) => {
    if (wholeFilm && failures.length > 0 && !speaker.recorded) return;
    try {
      const said = await utter(speaker, line, 1, casting.cache);
      const { utterance, ...rest } = await fitted(speaker, line, said, casting.cache);
      const { samples } = utterance;
      const speech = { ...utterance, length: samples.length, samples: casting.keep(samples) };
      spoken.push({ ...rest, line, speaker, speech });
      casting.onLine?.(spoken.length);
    } catch (error) {
      if (!(error instanceof SpeechError)) throw error;
      failures.push({ line: line.id, why: error.message, stale: error instanceof StaleTake });
    }
  });
  return { spoken, failures };
}

/**
 * Casts the film: the first voice that can speak every line does; or, line by line, the first that can. Voices that were
 * set up but passed over are told with the reason.
 */
export async function cast(lines: readonly Asked[], casting: Casting): Promise<Cast> {
  const wholeFilm = casting.whenMissing === 'next-voice-for-film';
  const passedOver: PassedOver[] = [];
  const done = new Map<string, CastLine>();
  for (const speaker of casting.speakers) {
    const left = lines.filter((l) => !done.has(l.id));
    if (left.length === 0 || (casting.strict && passedOver.length > 0)) break;
    const hindrance = speaker.hindrance();
    if (hindrance) {
      if (hindrance.present) passedOver.push({ speaker, why: hindrance.why, failures: [], spoke: 0 });
      continue;
    }
    const { spoken, failures } = await attempt(speaker, left, casting, wholeFilm);
    const counts = failures.length === 0 || !wholeFilm;
    for (const line of counts ? spoken : []) done.set(line.line.id, line);
    const inOrder = [...failures].sort((a, b) => a.line.localeCompare(b.line));
    if (failures.length > 0)
      passedOver.push({ speaker, failures: inOrder, spoke: counts ? spoken.length : 0 });
  }
  return {
    lines: lines.flatMap((l) => done.get(l.id) ?? []),
    passedOver,
    unspoken: lines.filter((l) => !done.has(l.id)),
  };
}
