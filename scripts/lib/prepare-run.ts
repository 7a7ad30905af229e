import { writeSync } from 'node:fs';
import { findBrowser, localBrowser } from './browser';
import { filmOf } from './films';
import { inProject, PLACE } from './paths';
import { ANSWER, type Preparation } from './prepare';
import { validProject } from './project';
import { run } from './say';
import { makeSounds } from './sound';

const SEARCHES = { any: findBrowser, local: localBrowser, none: () => undefined } as const;

// The other half of prepare.ts.
run(async () => {
  const { dataDir, search, sound } = JSON.parse(process.argv[2] ?? '') as Preparation;
  if (!sound) validProject(dataDir, inProject(PLACE.data));
  else await makeSounds([filmOf(dataDir, sound.cut, sound.language).made], { dataDir });
  writeSync(ANSWER, JSON.stringify((await SEARCHES[search]()) ?? null));
});
