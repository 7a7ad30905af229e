import { existsSync, watch } from 'node:fs';
import { type Film, film } from '../../src/film/film';
import { peopleOf } from '../../src/film/teller';
import { DEEP_CUTS } from '../../src/scenes/deep-beats';
import type { Person } from '../../src/scenes/shown';
import { LANGUAGES } from '../../src/schema/language';
import { CUTS } from '../../src/schema/storyboard';
import { DELIVERED_IN } from '../../src/schema/terms';
import { hasDeepDive, readDeepProject } from './deep-dive';
import { inProject, PLACE } from './paths';
import { readProject } from './project';
import { explain, print, warn } from './say';
import { makeSounds } from './sound';

/** Milliseconds without a change before work begins: editors save in several steps. */
const CALM = 300;

const dataDir = process.argv[2] ?? '';
const projectData = inProject(PLACE.data);

/** Makes the sounds of a film's cuts. What can't be made is told, and the others are made. */
async function makeCuts(films: readonly Film[]): Promise<void> {
  for (const made of films) {
    const { language, cut } = made.timeline;
    try {
      await makeSounds([made], { dataDir });
    } catch (error) {
      warn(`inget ljud (${language}, ${cut}). ${explain(error)}`);
    }
  }
}

/** Makes the sound of every cut of the main film in every language, and of the deep dive where there is one. */
async function makeAll(): Promise<void> {
  for (const language of LANGUAGES) {
    const { project, problems } = readProject(dataDir, projectData, language);
    if (!project) {
      warn(
        `inget ljud på ${language} förrän data och manus stämmer: ${problems.length} fel, se npm run check.`,
      );
      continue;
    }
    await makeCuts(CUTS.map((cut) => film(project.data, project.storyboard, cut)));
    if (language === DELIVERED_IN && hasDeepDive(dataDir)) await makeDeep(peopleOf(project.data));
  }
  print('Berättarrösten är aktuell.');
}

async function makeDeep(people: readonly Person[]): Promise<void> {
  const { project, problems } = readDeepProject(dataDir, projectData, people);
  if (project) await makeCuts(DEEP_CUTS.map(project.film));
  else
    warn(
      `inget ljud till fördjupningen förrän den stämmer: ${problems.length} fel, se npm run check -- --film deep-dive.`,
    );
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
