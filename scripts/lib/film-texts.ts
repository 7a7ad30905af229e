import path from 'node:path';
import { chaptersOf } from '../../src/captions/chapters';
import { chaptersVtt, srt, vtt } from '../../src/captions/serialise';
import { claimedFacts } from '../../src/film/claims';
import type { Film } from '../../src/film/film';
import { timelineFile } from '../../src/film/timeline-file';
import { transcript } from '../../src/film/transcript';
import { writeAtomically } from './atomic';
import { fileNames } from './film-names';

type Storyboard = Parameters<typeof transcript>[1];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Everything beside the picture that is text, by the name of its file. */
export function filmTexts(made: Film, storyboard: Storyboard): ReadonlyMap<string, string> {
  const { fps, language } = made.timeline;
  const name = fileNames(made.timeline);
  return new Map([
    [name.srt, srt(made.cues, fps)],
    [name.vtt, vtt(made.cues, fps, language)],
    [name.chapters, chaptersVtt(chaptersOf(made.timeline), fps, language)],
    [name.transcript, transcript(made, storyboard)],
    [name.facts, json(claimedFacts(made))],
    [name.timeline, json(timelineFile(made))],
  ]);
}

/** Writes it: cheap to make, so it is written last, when the film is whole. Gives the files' names. */
export async function writeTexts(out: string, made: Film, storyboard: Storyboard): Promise<string[]> {
  const texts = filmTexts(made, storyboard);
  for (const [name, text] of texts) await writeAtomically(path.join(out, name), text);
  return [...texts.keys()];
}
