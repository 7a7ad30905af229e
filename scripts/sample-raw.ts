import path from 'node:path';
import { args } from './lib/args';
import { inProject } from './lib/paths';
import { fail, print, run } from './lib/say';
import { writeDeepSample } from './sample/deep/write';
import { writeRawSample } from './sample/raw/write';

const COMMAND = {
  usage: 'npx tsx scripts/sample-raw.ts',
  summary: 'Skriver påhittade råtabeller med planterade skillnader, och facit (truth.json) bredvid.',
  options: {
    out: { type: 'string', value: 'MAPP', help: 'Mapp att skriva i', default: 'data/raw' },
    customers: { type: 'string', value: 'ANTAL', help: 'Antal kunder', default: '5000' },
    stores: { type: 'string', value: 'ANTAL', help: 'Ungefärligt antal apotek', default: '60' },
    seed: { type: 'string', value: 'ORD', help: 'Samma ord ger samma tabeller', default: 'prov' },
  },
} as const;

/** A whole number of at least `least`, as it was typed. */
function whole(name: string, typed: string, least: number): number {
  const n = Number(typed.replaceAll(/[\s_]/g, ''));
  if (!Number.isInteger(n) || n < least)
    fail(`--${name} ska vara ett heltal på minst ${least}, inte "${typed}".`, 2);
  return n;
}

run(() => {
  const { out, customers, stores, seed } = args(COMMAND);
  const dir = out === 'data/raw' ? inProject(out) : path.resolve(out);
  const size = { customers: whole('customers', customers, 1000), stores: whole('stores', stores, 20), seed };
  writeRawSample(dir, size);
  writeDeepSample(dir, seed);
  print(`${size.customers} kunder i ${dir}`);
});
