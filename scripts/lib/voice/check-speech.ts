import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Checked } from '../../../src/check/check';
import type { Problem } from '../../../src/check/problem';
import { checkSpeech, type SlotRow } from '../../../src/check/slots';
import { storyboardFile } from '../../../src/schema/dataset';
import { inProject } from '../paths';
import { readText } from '../project';
import { measuredSpeech } from './measured';
import { SPEECH_CACHE, TAKES } from './narrate';
import { readSpeechSettings } from './settings';

/**
 * How a project that is otherwise right is spoken: problems in who speaks and how, lines too long for their slots, and how
 * full every slot is.
 */
export function speechOf(
  project: NonNullable<Checked['project']>,
  dataDir: string,
  projectData: string,
): { readonly problems: readonly Problem[]; readonly rows: readonly SlotRow[] } {
  const { language } = project.storyboard;
  const { problems, settings } = readSpeechSettings(dataDir, projectData, language);
  if (!settings) return { problems, rows: [] };
  const name = storyboardFile(language);
  const storyboard = readText(existsSync(path.join(dataDir, name)) ? dataDir : projectData, name);
  if ('problem' in storyboard) return { problems: [storyboard.problem], rows: [] };
  const known = measuredSpeech(settings, inProject(TAKES, language), inProject(SPEECH_CACHE));
  return checkSpeech(project, storyboard.file, known);
}
