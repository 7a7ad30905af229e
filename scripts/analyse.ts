import path from 'node:path';
import { daySchema } from '../src/schema/common';
import { analyse } from './lib/analyse/analyse';
import { TAG_FORMATS } from './lib/analyse/deep/tags';
import { describeText } from './lib/analyse/describe';
import { folderTrouble, readRaw } from './lib/analyse/run';
import { args } from './lib/args';
import { PLACE } from './lib/paths';
import { countText, printProblems, today } from './lib/project';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run analyse --',
  summary: 'Gör filmens resultat av råtabeller: segment, butikskluster och leverantörsnytta.',
  options: {
    raw: { type: 'string', value: 'MAPP', help: 'Mapp med råtabellerna' },
    out: {
      type: 'string',
      value: 'MAPP',
      help: 'Mapp där results/ och rapporten skrivs',
      default: PLACE.data,
    },
    mapping: { type: 'string', value: 'FIL', help: 'Era namn på filer, kolumner, kategorier och typer' },
    today: { type: 'string', value: 'DAG', help: 'Dagens datum, för köp i framtiden (2026-06-30)' },
    seed: { type: 'string', value: 'ORD', help: 'Frö för slumpen: samma frö ger samma resultat' },
    tags: {
      type: 'string',
      value: 'FORMAT',
      choices: TAG_FORMATS,
      help: 'Skriver kundernas beteendetyp i råtabellernas mapp (tags/): personuppgifter',
    },
    describe: { type: 'boolean', help: 'Visar vilka tabeller och kolumner som läses, och vad som passar' },
  },
} as const;

run(async () => {
  const options = args(COMMAND);
  if (options.today !== undefined && !daySchema.safeParse(options.today).success)
    fail(`--today ska vara en dag som 2026-06-30, inte "${options.today}".`, 2);
  if (options.raw === undefined) {
    if (!options.describe)
      fail('Ange mappen med råtabellerna: --raw MAPP. Vad som läses visas av --describe.', 2);
    print(describeText(undefined));
    return;
  }
  const asked = {
    raw: path.resolve(options.raw),
    mapping: options.mapping === undefined ? undefined : path.resolve(options.mapping),
    today: options.today ?? today(),
    seed: options.seed,
    tags: options.tags,
  };
  if (!options.describe) {
    await analyse(asked, path.resolve(options.out));
    return;
  }
  const trouble = folderTrouble(asked.raw);
  if (trouble) fail(trouble);
  const { read, unused, problems } = await readRaw(asked);
  print(`${describeText(read, unused)}\n`);
  printProblems(problems);
  print(problems.length === 0 ? 'Allt som krävs finns.' : `${countText(problems)}.`);
  if (problems.length > 0) process.exitCode = 1;
});
