import path from 'node:path';
import type { MadeBrand } from '../src/theme/brand';
import { args } from './lib/args';
import { writeAtomically } from './lib/atomic';
import { MADE_BRAND, readBrand } from './lib/brand/brand-files';
import { textWidths } from './lib/brand/text-widths';
import { inProject } from './lib/paths';
import { countText, printProblems } from './lib/project';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run brand --',
  summary:
    'Läser varumärket (data/brand.json med typsnitt och logotyp), prövar det och gör det till filmens.',
  options: {},
} as const;

/** Where the typeface's measured widths are kept. */
const WIDTHS = 'src/layout/text-widths.json';

run(async () => {
  args(COMMAND);
  const { problems, files } = readBrand();
  printProblems(problems);
  if (!files) fail(`${countText(problems)}. Inget har skrivits.`);
  const { brand, faces, logo, from } = files;
  const made: MadeBrand = { from, brand, logo };
  await writeAtomically(inProject(WIDTHS), textWidths(faces));
  await writeAtomically(inProject(MADE_BRAND), `${JSON.stringify(made, null, 2)}\n`);
  const sender = logo ? 'med egen logotyp' : 'med namnet satt i typsnittet';
  print(`Filmen ritas nu i ${brand.name}s färger och ${brand.type.family}, ${sender}.`);
  print(`Skrivet: ${path.join(MADE_BRAND)}, ${WIDTHS}.`);
});
