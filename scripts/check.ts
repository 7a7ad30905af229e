import path from 'node:path';
import { LANGUAGES } from '../src/schema/language';
import { DELIVERED_IN } from '../src/schema/terms';
import { args } from './lib/args';
import { inProject, PLACE } from './lib/paths';
import { countText, printProblems, readProject } from './lib/project';
import { print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run check --',
  summary: 'Kontrollerar resultat och storyboard tillsammans och listar varje fel.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    lang: { type: 'string', choices: LANGUAGES, help: 'Filmens språk', default: DELIVERED_IN },
  },
} as const;

run(() => {
  const { data, lang } = args(COMMAND);
  const { problems, project } = readProject(path.resolve(data), inProject(PLACE.data), lang);
  printProblems(problems);
  print(project ? `Klart att filma: ${countText(problems)}.` : `${countText(problems)}. Inget har skrivits.`);
  if (!project) process.exitCode = 1;
});
