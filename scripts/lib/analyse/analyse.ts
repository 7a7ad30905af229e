import path from 'node:path';
import type { Finding } from '../../../src/analysis/findings';
import { inProject, PLACE } from '../paths';
import { countText, printProblems } from '../project';
import { fail, print } from '../say';
import { writeReport } from './report';
import { type Asked, folderTrouble, readRaw, resultsOf } from './run';
import { writeResults } from './write';

const HEADS: Readonly<Record<string, string>> = {
  found: 'Funnet',
  refused: 'Avstått',
  hole: 'Hål i underlaget',
  note: 'Att veta',
};

/** Findings under their headings, found first. */
export function findingsText(findings: readonly Finding[]): string {
  const parts = Object.entries(HEADS).flatMap(([kind, head]) => {
    const lines = [...new Set(findings.filter((f) => f.kind === kind).map((f) => `  ${f.about}: ${f.text}`))];
    return lines.length > 0 ? [`${head}\n${lines.join('\n')}`] : [];
  });
  return parts.join('\n\n');
}

/** What the film leaves out when a result is refused, in words. */
const REFUSED = {
  clusters: 'butiksklustren: scenerna om kluster, kontraster, hylla och roller',
  benefit: 'leverantörsnyttan: scenen om dörrarna',
} as const;

/** Paths as the team sees them: from where they stand, or whole where that is elsewhere. */
const shown = (files: readonly string[]) =>
  files
    .map((f) => {
      const near = path.relative(process.cwd(), f);
      return near.startsWith('..') ? f : near;
    })
    .join(', ');

/**
 * From raw tables to `<out>/results`, with the report beside. Prints what each file was taken for, every problem, and
 * what was found and refused. Ends with exit code 1 when the tables are wrong (nothing is written) or no segment holds
 * (the report alone is, with the reasons).
 */
export async function analyse(asked: Asked, out: string): Promise<void> {
  const trouble = folderTrouble(asked.raw);
  if (trouble) fail(trouble);
  const reading = await readRaw(asked);
  for (const { file, table, detected } of reading.read) print(`Läste ${file} som ${table}: ${detected}.`);
  if (reading.unused.length > 0) print(`Används inte: ${reading.unused.join(', ')}.`);
  print();
  printProblems(reading.problems);
  if (!reading.counted) fail(`${countText(reading.problems)}. Inget har skrivits.`);
  const deep = reading.deep && { counted: reading.deep, goals: reading.goals };
  const { files, report } = resultsOf(reading.counted, reading.options, deep);
  print(`${findingsText(report.findings)}\n`);
  const written = report.segments ? await writeResults(out, files) : [];
  const page = await writeReport(out, report, inProject(PLACE.public));
  if (!report.segments)
    fail(`Inga segment håller, så det finns inget att göra film av. Se ${shown([page])}.`);
  print(`Skrev ${shown([...written, page])}.`);
  for (const key of ['clusters', 'benefit'] as const)
    if (!report[key]) print(`Filmen utelämnar ${REFUSED[key]}. Skälet står ovan och i rapporten.`);
}
