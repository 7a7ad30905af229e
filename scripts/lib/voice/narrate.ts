import type { Film } from '../../../src/film/film';
import { spokenText } from '../../../src/speech/lexicon';
import { normalise } from '../../../src/speech/normalise';
import type { SpokenLine } from '../../../src/speech/spoken';
import { inProject, PLACE } from '../paths';
import { countText, printProblems } from '../project';
import { fail } from '../say';
import { speechCache } from './cache';
import { type Cast, cast, type Keep } from './cast';
import { type NarrationReport, reportOf } from './report';
import { readSpeechSettings } from './settings';
import type { Asked } from './speaker';
import { speakerOf } from './speakers';
import { overflowText, strictTrouble, unspokenText } from './trouble';

export interface NarrationOptions {
  /** Folder of the delivery: its narration.json and lexicon are used where it has them, else the project's. */
  readonly dataDir: string;
  /** Fails instead of letting another voice than the preferred one speak anything: for deliveries. */
  readonly strictVoice?: boolean;
  /** Told after each line of a voice. */
  readonly onLine?: (done: number, all: number) => void;
  /** Where takes of all languages and what was spoken before lie; the project's unless said otherwise. */
  readonly takesDir?: string;
  readonly cacheDir?: string;
  /** Puts a line's samples away until they are needed; unless said otherwise they are held. */
  readonly keep?: Keep;
}

/** Where recorded takes lie (a folder for each language), and what was spoken before. */
export const TAKES = `${PLACE.public}/narration/takes`;
export const SPEECH_CACHE = `${PLACE.cache}/narration`;

/** Settings for a language. Prints every problem and stops with exit code 1 when there are any. */
export function validSpeechSettings(dataDir: string, language: Film['timeline']['language']) {
  const { problems, settings } = readSpeechSettings(dataDir, inProject(PLACE.data), language);
  printProblems(problems);
  if (!settings) fail(`${countText(problems)}. Inget har lästs upp.`);
  return settings;
}

/** The lines of a film as voices are asked for them. */
export function askedLines(film: Pick<Film, 'timeline'>, lexicon: Parameters<typeof spokenText>[1]): Asked[] {
  const { scenes, fps } = film.timeline;
  return scenes.flatMap((scene) =>
    scene.lines.map(({ id, text, from, to }) => ({
      id,
      written: text,
      spoken: spokenText(text, lexicon),
      plain: normalise(text, lexicon.language),
      slot: (to - from) / fps,
    })),
  );
}

const spokenLine = ({ line, speaker, speech }: Cast['lines'][number]): SpokenLine => ({
  id: line.id,
  text: line.spoken,
  provider: speaker.provider,
  voice: speaker.voice,
  ...speech,
});

/**
 * Speaks every line of a film, from the cache where it was spoken before. Each line lies within its slot: what is a
 * little too long is said faster. Throws UserError, with every line at once, when something is too long, when nobody can
 * speak a line, or when `strictVoice` would have to be broken.
 */
export async function narration(
  film: Pick<Film, 'timeline'>,
  options: NarrationOptions,
): Promise<{ lines: SpokenLine[]; report: NarrationReport }> {
  const { language } = film.timeline;
  const settings = validSpeechSettings(options.dataDir, language);
  const takesFolder = `${options.takesDir ?? inProject(TAKES)}/${language}`;
  const asked = askedLines(film, settings.lexicon);
  const speakers = settings.narration.voices.map((v) => speakerOf(v, settings.lexicon, takesFolder));
  const { onLine } = options;
  try {
    const made = await cast(asked, {
      speakers,
      whenMissing: settings.narration.whenMissing,
      cache: speechCache(options.cacheDir ?? inProject(SPEECH_CACHE)),
      keep: options.keep ?? ((samples) => () => samples),
      strict: options.strictVoice === true,
      onLine: onLine && ((done) => onLine(done, asked.length)),
    });
    if (options.strictVoice) strictTrouble(made);
    if (made.unspoken.length > 0) fail(unspokenText(made));
    const over = made.lines.filter((l) => l.fit.kind === 'over');
    if (over.length > 0) fail(overflowText(over));
    const lines = made.lines.map(spokenLine);
    const seconds = lines.map(({ length, rate }) => length / rate);
    return { lines, report: reportOf(made, seconds) };
  } finally {
    for (const speaker of speakers) speaker.close();
  }
}
