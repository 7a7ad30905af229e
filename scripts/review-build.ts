import path from 'node:path';
import { film } from '../src/film/film';
import { LANGUAGES } from '../src/schema/language';
import { CUTS } from '../src/schema/storyboard';
import { args } from './lib/args';
import { inProject, PLACE } from './lib/paths';
import { countText, readProject, validProject } from './lib/project';
import { readDelivery } from './lib/review/delivery';
import { writeStatic } from './lib/review/static';
import { print, run, warn } from './lib/say';
import { makeSounds } from './lib/sound';

const COMMAND = {
  usage: 'npm run review:build --',
  summary: 'Gör granskningssidan till en mapp som kan läggas på vilken intern webbserver som helst.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    out: {
      type: 'string',
      value: 'MAPP',
      help: 'Mapp för sidan; det som låg där ersätts',
      default: 'out/review',
    },
  },
} as const;

/** Makes the sounds of every cut in every language that the delivery can be told in. */
async function speak(dataDir: string): Promise<void> {
  const films = LANGUAGES.flatMap((language) => {
    const { project, problems } = readProject(dataDir, inProject(PLACE.data), language);
    if (!project) warn(`sidan har ingen film på ${language}: ${countText(problems)}, se npm run check.`);
    return project ? CUTS.map((cut) => film(project.data, project.storyboard, cut)) : [];
  });
  await makeSounds(films, { dataDir });
}

run(async () => {
  const { data, out } = args(COMMAND);
  const [dataDir, outDir] = [path.resolve(data), path.resolve(out)];
  validProject(dataDir, inProject(PLACE.data));
  await speak(dataDir);
  await writeStatic(outDir, readDelivery(dataDir, false));
  print(`Klart: lägg ${path.relative(process.cwd(), outDir)} på en webbserver och öppna index.html där.`);
});
