import path from 'node:path';
import { isError } from '../src/check/problem';
import { LANGUAGES } from '../src/schema/language';
import { DELIVERED_IN } from '../src/schema/terms';
import { args } from './lib/args';
import { checkedDeep, checkedMain } from './lib/checked';
import { chosenCuts, chosenFilm, FILM_OPTIONS } from './lib/films';
import { inProject, PLACE } from './lib/paths';
import { countText, printProblems } from './lib/project';
import { print, run } from './lib/say';
import { speechOf } from './lib/voice/check-speech';
import { slotText } from './lib/voice/table';

const COMMAND = {
  usage: 'npm run check --',
  summary: 'Kontrollerar resultat, storyboard och tal tillsammans och listar varje fel.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    film: { ...FILM_OPTIONS.film, help: 'Vilken film (annars main)' },
    lang: { type: 'string', choices: LANGUAGES, help: 'Filmens språk', default: DELIVERED_IN },
  },
} as const;

run(() => {
  const options = args(COMMAND);
  const { data, lang } = options;
  const [dataDir, projectData] = [path.resolve(data), inProject(PLACE.data)];
  chosenCuts(options); // stops at a language that the film isn't written in
  const checked =
    chosenFilm(options) === 'deep-dive'
      ? checkedDeep(dataDir, projectData)
      : checkedMain(dataDir, projectData, lang);
  const speech = checked.told && speechOf(checked.told, dataDir, projectData);
  const problems = [...checked.problems, ...(speech?.problems ?? [])];
  if (speech) print(`${slotText(speech.rows)}\n`);
  printProblems(problems);
  const stops = problems.some(isError);
  if (checked.plan && !stops) print(`${checked.plan}\n`);
  print(stops ? `${countText(problems)}. Inget har skrivits.` : `Klart att filma: ${countText(problems)}.`);
  if (stops) process.exitCode = 1;
});
