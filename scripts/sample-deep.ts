import fs from 'node:fs';
import path from 'node:path';
import { DEEP_DIVE_FILE } from '../src/schema/dataset';
import { readRaw, resultsOf } from './lib/analyse/run';
import { writeAtomically } from './lib/atomic';
import { inTemporaryFolder } from './lib/atomic-temp';
import { inProject, PLACE } from './lib/paths';
import { fail, print, run } from './lib/say';
import { SEGMENTS, TYPES } from './sample/raw/plan';

/** A day after the sample's period: what lies in the future is no purchase. */
const TODAY = '2026-07-31';

/** Writes the sample's deep dive from its raw tables, with the segments called what they are in the sample's results. */
run(async () => {
  const segments = Object.fromEntries(TYPES.map((t) => [t.label, SEGMENTS[t.segment]?.name ?? '']));
  const about = { source: 'Påhittade exempeldata', synthetic: true };
  await inTemporaryFolder(inProject(PLACE.cache, 'sample'), async (folder) => {
    const mapping = path.join(folder, 'mapping.json');
    fs.writeFileSync(mapping, JSON.stringify({ about, segments }));
    const { counted, deep, goals, options, problems } = await readRaw({
      raw: inProject('data/raw'),
      mapping,
      today: TODAY,
    });
    if (!counted || !deep)
      fail(`Exemplets råtabeller har ${problems.length} fel: kör npm run analyse -- --raw data/raw.`);
    const { files } = resultsOf(counted, options, { counted: deep, goals });
    const text = `${JSON.stringify(files['deep-dive.json'], null, 2)}\n`;
    await writeAtomically(inProject(PLACE.data, DEEP_DIVE_FILE), text);
  });
  print(`Skrev data/${DEEP_DIVE_FILE}.`);
});
