import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/check/problem';
import { checkSpeechFiles, type SpeechSettings } from '../../../src/check/speech-files';
import type { Language } from '../../../src/schema/language';
import { lexiconFile } from '../../../src/schema/lexicon';
import { readText } from '../project';

/** Names of the files under the data folder that decide who speaks, and how names are said. */
const SPEECH_FILES = {
  narration: 'narration.json',
  lexicon: lexiconFile,
} as const;

/** The speech files of a delivery, each from its own folder or else the project's. */
export function readSpeechSettings(
  dataDir: string,
  projectData: string,
  language: Language,
): { readonly problems: readonly Problem[]; readonly settings?: SpeechSettings } {
  const read = (file: string) => readText(existsSync(join(dataDir, file)) ? dataDir : projectData, file);
  const [narration, lexicon] = [read(SPEECH_FILES.narration), read(SPEECH_FILES.lexicon(language))];
  if ('problem' in narration || 'problem' in lexicon) {
    return { problems: [narration, lexicon].flatMap((f) => ('problem' in f ? [f.problem] : [])) };
  }
  return checkSpeechFiles({ narration: narration.file, lexicon: lexicon.file }, language);
}
