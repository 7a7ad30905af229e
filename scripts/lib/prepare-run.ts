import { writeSync } from 'node:fs';
import { film } from '../../src/film/film';
import { findBrowser, localBrowser } from './browser';
import { inProject, PLACE } from './paths';
import { ANSWER, type Preparation } from './prepare';
import { validProject } from './project';
import { run } from './say';
import { makeSounds } from './sound';

const SEARCHES = { any: findBrowser, local: localBrowser, none: () => undefined } as const;

// The other half of prepare.ts.
run(async () => {
  const { dataDir, search, sound } = JSON.parse(process.argv[2] ?? '') as Preparation;
  const { data, storyboard } = validProject(dataDir, inProject(PLACE.data), sound?.language);
  if (sound) await makeSounds([film(data, storyboard, sound.cut)], { dataDir });
  writeSync(ANSWER, JSON.stringify((await SEARCHES[search]()) ?? null));
});
