import path from 'node:path';
import { approvalsSchema } from '../src/review/approvals';
import { sceneStates } from '../src/review/drafts';
import type { SignOffState } from '../src/review/sign-off';
import { signed } from '../src/review/signed';
import { LANGUAGES } from '../src/schema/language';
import { DELIVERED_IN } from '../src/schema/terms';
import { addApprovals, approvalsPath, readApprovals } from './lib/approvals';
import { args } from './lib/args';
import { chosenCut, FILM_OPTIONS, filmOf } from './lib/films';
import { PLACE } from './lib/paths';
import { now } from './lib/project';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run approve --',
  summary:
    'Visar vilka scener som är godkända, och godkänner dem: för filmer som granskningssidan inte visar.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    ...FILM_OPTIONS,
    lang: { type: 'string', choices: LANGUAGES, help: 'Filmens språk', default: DELIVERED_IN },
    scene: { type: 'string', value: 'SCEN', help: 'Bara scener vars id börjar så, t.ex. chapter' },
    by: { type: 'string', value: 'NAMN', help: 'Godkänner scenerna som de är nu, i det namnet' },
    comment: { type: 'string', value: 'TEXT', help: 'Vad som ska ändras: då godkänns de inte' },
  },
} as const;

const STATES: Readonly<Record<SignOffState, string>> = {
  approved: 'godkänd',
  commented: 'har en kommentar',
  stale: 'ändrad sedan den granskades',
  open: 'inte granskad',
};

run(async () => {
  const options = args(COMMAND);
  const { scene: beginning = '', by, comment } = options;
  if (comment !== undefined && by === undefined) fail('--comment behöver --by: vem säger det?', 2);
  const dataDir = path.resolve(options.data);
  const { made } = filmOf(dataDir, chosenCut(options), options.lang);
  const scenes = made.scenes.map(({ id }) => id).filter((id) => id.startsWith(beginning));
  if (scenes.length === 0) fail(`Ingen scen börjar med "${beginning}".`);
  if (by !== undefined) {
    const { data, error } = approvalsSchema.safeParse(signed(made, scenes, { by, at: now(), comment }));
    if (!data) fail(`Det går inte att skriva under så: ${error.issues[0]?.message}.`, 2);
    await addApprovals(dataDir, data);
  }
  const states = sceneStates(made, readApprovals(dataDir));
  for (const scene of scenes) print(`${scene}: ${STATES[states.get(scene) ?? 'open']}`);
  if (by !== undefined) print(`Skrev ${path.relative(process.cwd(), approvalsPath(dataDir))}.`);
});
