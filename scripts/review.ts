import path from 'node:path';
import { args } from './lib/args';
import { inProject, PLACE } from './lib/paths';
import { keepSoundsCurrent } from './lib/prepare';
import { validProject } from './lib/project';
import { openAddress } from './lib/review/open';
import { buildPage } from './lib/review/page';
import { startReview } from './lib/review/server';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run review --',
  summary: 'Öppnar granskningssidan: se filmen, läs manuset, prova nya data och godkänn scener.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    port: { type: 'string', value: 'NUMMER', help: 'Port på den här datorn, annars en ledig' },
    'no-open': { type: 'boolean', help: 'Öppnar ingen webbläsare' },
  },
} as const;

const MOST = 65_535;

function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > MOST)
    fail(`--port kan vara ett heltal från 1 till ${MOST}, inte "${given}".`, 2);
  return port;
}

run(async () => {
  const { data, port, 'no-open': quiet } = args(COMMAND);
  const wanted = portOf(port);
  const dataDir = path.resolve(data);
  validProject(dataDir, inProject(PLACE.data));
  const pageDir = inProject(PLACE.cache, 'review', 'page');
  await buildPage(pageDir);
  const { address } = await startReview({ dataDir, pageDir, port: wanted });
  keepSoundsCurrent(dataDir);
  print(`Granska filmen på ${address} (bara på den här datorn; Ctrl+C avslutar).`);
  if (!quiet) openAddress(address);
});
