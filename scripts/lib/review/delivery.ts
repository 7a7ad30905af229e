import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFiles } from '../../../src/check/check';
import { problemText } from '../../../src/check/problem';
import type { Delivery } from '../../../src/review/delivery';
import type { Texts } from '../../../src/review/texts';
import { isDeepCut } from '../../../src/schema/cuts';
import { LANGUAGES } from '../../../src/schema/language';
import { lexiconFile } from '../../../src/schema/lexicon';
import { readApprovals } from '../approvals';
import { inProject, PLACE } from '../paths';
import { readText } from '../project';
import { fail } from '../say';
import { narrationEntries } from '../sound-files';

/** The environment variable with Remotion's licence key, for companies that need one. */
export const LICENSE_VARIABLE = 'REMOTION_LICENSE_KEY';

const FILES = new Set(LANGUAGES.flatMap((l) => [...Object.values(projectFiles(l)), lexiconFile(l)]));

/** Texts of everything that a film of this folder is made from; what it may come without is the project's own. */
function readTexts(dataDir: string): Texts {
  const projectData = inProject(PLACE.data);
  const texts: Record<string, string> = {};
  for (const file of FILES) {
    const own = !file.startsWith('results/') && !existsSync(path.join(dataDir, file));
    const read = readText(own ? projectData : dataDir, file);
    if ('problem' in read) fail(problemText(read.problem));
    if (read.file.text !== null) texts[file] = read.file.text;
  }
  return texts;
}

/** What the review page shows, as it lies on the disk now. `saves` tells it that a server takes its approvals. */
export const readDelivery = (dataDir: string, saves: boolean): Delivery => ({
  texts: { ...readTexts(dataDir) },
  narration: narrationEntries(dataDir).filter(({ cut }) => !isDeepCut(cut)),
  approvals: readApprovals(dataDir),
  saves,
  licenseKey: process.env[LICENSE_VARIABLE] ?? null,
});
