import path from 'node:path';
import { chaptersOf } from '../../src/captions/chapters';
import { chaptersVtt, srt, vtt } from '../../src/captions/serialise';
import { claimedFacts } from '../../src/film/claims';
import type { Film } from '../../src/film/film';
import { timelineFile } from '../../src/film/timeline-file';
import { transcript } from '../../src/film/transcript';
import type { Language } from '../../src/schema/language';
import type { Storyboard } from '../../src/schema/storyboard';
import { DELIVERED_IN } from '../../src/schema/terms';
import { writeAtomically } from './atomic';

/** Names of what is made: a film in another language than the data's lies beside it. */
export const named = (language: Language, stem: string, ending: string): string =>
  language === DELIVERED_IN ? `${stem}.${ending}` : `${stem}.${language}.${ending}`;

/** Everything beside the picture: cheap to make, so it is written last, when the film is whole. */
export async function writeTexts(out: string, made: Film, storyboard: Storyboard): Promise<string[]> {
  const { fps, language } = made.timeline;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files: Record<string, string> = {
    [`film.${language}.srt`]: srt(made.cues, fps),
    [`film.${language}.vtt`]: vtt(made.cues, fps, language),
    [`chapters.${language}.vtt`]: chaptersVtt(chaptersOf(made.timeline), fps, language),
    [`transcript.${language}.md`]: transcript(made, storyboard),
    [named(language, 'facts', 'json')]: json(claimedFacts(made)),
    [named(language, 'timeline', 'json')]: json(timelineFile(made)),
  };
  for (const [name, text] of Object.entries(files)) await writeAtomically(path.join(out, name), text);
  return Object.keys(files);
}
