import path from 'node:path';
import type { Finding } from '../../../src/analysis/findings';
import { RESULT_FILES } from '../../../src/schema/dataset';
import { countText, printProblems } from '../project';
import { fail, print } from '../say';
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

/** Which files were refused, by what the film calls them. */
const REFUSED: Readonly<Record<string, string>> = {
  'segments.json': 'segmenten',
  'clusters.json': 'butiksklustren',
  'supplier-benefit.json': 'leverantörsnyttan',
};

/**
 * From raw tables to `<out>/results`. Prints what each file was taken for, every problem, and what was found and
 * refused. Ends with exit code 1, with nothing written, when the tables are wrong or no segment can be told.
 * Gives the results that couldn't be made, in words.
 */
export async function analyse(asked: Asked, out: string): Promise<string[]> {
  const trouble = folderTrouble(asked.raw);
  if (trouble) fail(trouble);
  const reading = await readRaw(asked);
  for (const { file, table, detected } of reading.read) print(`Läste ${file} som ${table}: ${detected}.`);
  if (reading.unused.length > 0) print(`Används inte: ${reading.unused.join(', ')}.`);
  print();
  printProblems(reading.problems);
  if (!reading.counted) fail(`${countText(reading.problems)}. Inget har skrivits.`);
  const deep = reading.deep && { counted: reading.deep, goals: reading.goals };
  const { files, findings } = resultsOf(reading.counted, reading.options, deep);
  print(`${findingsText(findings)}\n`);
  if (!files['segments.json']) fail('Inga segment håller. Inget har skrivits.');
  const written = await writeResults(out, files);
  print(`Skrev ${written.map((f) => path.relative(process.cwd(), f)).join(', ')}.`);
  const names = Object.values(RESULT_FILES).map((file) => path.basename(file));
  return names.filter((name) => !(name in files)).map((name) => REFUSED[name] ?? name);
}
