import { writeSync } from 'node:fs';
import { findBrowser, localBrowser } from './browser';
import { inProject, PLACE } from './paths';
import { ANSWER, type Preparation } from './prepare';
import { validProject } from './project';
import { run } from './say';

const SEARCHES = { any: findBrowser, local: localBrowser, none: () => undefined } as const;

// The other half of prepare.ts.
run(async () => {
  const { dataDir, search } = JSON.parse(process.argv[2] ?? '') as Preparation;
  validProject(dataDir, inProject(PLACE.data));
  writeSync(ANSWER, JSON.stringify((await SEARCHES[search]()) ?? null));
});
