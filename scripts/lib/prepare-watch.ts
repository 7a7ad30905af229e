import { existsSync, watch } from 'node:fs';
import { film } from '../../src/film/film';
import { LANGUAGES } from '../../src/schema/language';
import { CUTS } from '../../src/schema/storyboard';
import { inProject, PLACE } from './paths';
import { readProject } from './project';
import { explain, print, warn } from './say';
import { makeSounds } from './sound';

/** Milliseconds without a change before work begins: editors save in several steps. */
const CALM = 300;

const dataDir = process.argv[2] ?? '';
const projectData = inProject(PLACE.data);

/** Makes the sound of every cut in every language. What can't be made is told, and the others are made. */
async function makeAll(): Promise<void> {
  for (const language of LANGUAGES) {
    const { project, problems } = readProject(dataDir, projectData, language);
    if (!project) {
      warn(
        `inget ljud på ${language} förrän data och manus stämmer: ${problems.length} fel, se npm run check.`,
      );
      continue;
    }
    for (const cut of CUTS) {
      try {
        await makeSounds([film(project.data, project.storyboard, cut)], { dataDir });
      } catch (error) {
        warn(`inget ljud (${language}, ${cut}). ${explain(error)}`);
      }
    }
  }
  print('Berättarrösten är aktuell.');
}

let wanted = true;
let busy = false;

/** Makes the sounds, and again when something changed meanwhile. */
async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  while (wanted) {
    wanted = false;
    await makeAll();
  }
  busy = false;
}

let timer: NodeJS.Timeout | undefined;

function changed(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    wanted = true;
    void work();
  }, CALM);
}

// The other half of prepare.ts' keepSoundsCurrent. The Studio is gone when the channel to it is.
process.on('disconnect', () => process.exit(0));
const sources = [
  dataDir,
  projectData,
  inProject(PLACE.public, 'narration/takes'),
  inProject(PLACE.public, 'music'),
];
for (const folder of new Set(sources.filter((f) => existsSync(f))))
  watch(folder, { recursive: true }, changed);
void work();
