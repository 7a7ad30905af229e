import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../src/check/problem';
import { checkSpeech, type SlotRow, type ToldCuts } from '../../../src/check/slots';
import type { Language } from '../../../src/schema/language';
import { inProject } from '../paths';
import { readText } from '../project';
import { measuredSpeech } from './measured';
import { SPEECH_CACHE, TAKES } from './narrate';
import { readSpeechSettings } from './settings';

/** A film that is otherwise right: the name of its storyboard under the data folder, and what it tells. */
export interface Told extends ToldCuts {
  readonly name: string;
  readonly language: Language;
}

/** How a film is spoken: problems in who speaks and how, lines too long for their slots, and how full every slot is. */
export function speechOf(
  { name, language, ...told }: Told,
  dataDir: string,
  projectData: string,
): { readonly problems: readonly Problem[]; readonly rows: readonly SlotRow[] } {
  const { problems, settings } = readSpeechSettings(dataDir, projectData, language);
  if (!settings) return { problems, rows: [] };
  const storyboard = readText(existsSync(path.join(dataDir, name)) ? dataDir : projectData, name);
  if ('problem' in storyboard) return { problems: [storyboard.problem], rows: [] };
  const known = measuredSpeech(settings, inProject(TAKES, language), inProject(SPEECH_CACHE));
  return checkSpeech(told, storyboard.file, known);
}
