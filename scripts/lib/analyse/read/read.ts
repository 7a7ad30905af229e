import { extname } from 'node:path';
import type { Problem } from '../../../../src/check/problem';
import { CONTRACT, rawTable, TABLE_NAMES } from '../../../../src/raw/contract';
import type { Mapping } from '../../../../src/raw/mapping';
import { missingColumns, nearestName } from '../../../../src/raw/names';
import type { Duck } from '../duck';
import { readCsv } from './csv';
import { type Found, findFiles } from './files';
import { readJsonTable } from './json';
import { readParquet } from './parquet';
import { type Read, type Source, trouble } from './source';
import { makeMacros } from './values';
import { makeViews, type Sources } from './views';
import { readXlsx } from './xlsx';

/** The tables of a folder in the engine, and what was wrong with files and columns. */
export interface Tables {
  /** Those with all their required columns, each a view under its own name. */
  readonly sources: Sources;
  /** All that could be read, for --describe. */
  readonly read: readonly Source[];
  readonly problems: readonly Problem[];
  /** Files of the folder that are no table. */
  readonly unused: readonly string[];
}

function readOne(duck: Duck, found: Found): Promise<Read> {
  switch (extname(found.file).toLowerCase()) {
    case '.parquet':
      return readParquet(duck, found);
    case '.xlsx':
      return readXlsx(duck, found);
    case '.json':
    case '.jsonl':
    case '.ndjson':
      return readJsonTable(duck, found);
    default:
      return readCsv(duck, found);
  }
}

/** Required columns and mapped ones that a file doesn't have, with the nearest name that it has. */
export function columnProblems(source: Source, found: Found): Problem[] {
  const { table, columns, unused, file } = source;
  const place = ['rubrikraden', ...(/bladet ”[^”]*”/.exec(source.detected) ?? [])].join(', ');
  const theirs = Object.fromEntries(Object.entries(columns).map(([ours, c]) => [ours, c.theirs]));
  const listed = unused.length > 0 ? `; övriga kolumner är ${unused.slice(0, 12).join(', ')}` : '';
  const wrong = Object.entries(found.columns).filter(([ours]) => !(ours in theirs));
  const mapped = wrong.map(([ours, name]) =>
    trouble(file, place, [
      `ingen kolumn ”${name}”${listed}`,
      `kolumnen ”${name}” för ${table}.${ours}, som mappningsfilen säger`,
      hint(name, [name], unused) ?? 'Rätta namnet i mappningsfilen.',
    ]),
  );
  const missing = missingColumns(rawTable(table), theirs)
    .filter((list) => !list.some((name) => name in found.columns))
    .map((list) => {
      const known = list.flatMap((name) => [name, ...(rawTable(table).columns[name]?.aliases ?? [])]);
      const key = `tables.${table}.columns.${list[0]}`;
      return trouble(file, place, [
        `ingen kolumn för ${list.join(' eller ')}${listed}`,
        list.map((name) => `${name}: ${rawTable(table).columns[name]?.about}`).join('; eller '),
        hint(key, known, unused) ??
          `Lägg till kolumnen, eller skriv vad den heter i mappningsfilen (${key}).`,
      ]);
    });
  return [...mapped, ...missing];
}

function hint(key: string, known: readonly string[], unused: readonly string[]): string | undefined {
  const guess = known.map((name) => nearestName(name, unused)).find((g) => g !== undefined);
  return guess && `Menade du ”${guess}”? Byt namn, eller skriv det i mappningsfilen (${key}).`;
}

/** Purchases without a category of their own need a product table that has one. */
function categoryProblem(sources: Sources, problems: readonly Problem[]): Problem[] {
  const { purchases, products } = sources;
  if (!purchases || products || 'category' in purchases.columns || problems.length > 0) return [];
  return [
    trouble(purchases.file, 'rubrikraden', [
      'köp med vara men utan kategori, och ingen tabell products',
      CONTRACT.products.about,
      'Lägg till products, eller kolumnen category i köpen.',
    ]),
  ];
}

/** Reads every table of a folder into the engine. All problems of files and columns come at once. */
export async function readTables(duck: Duck, dir: string, mapping: Mapping): Promise<Tables> {
  await makeMacros(duck);
  const folder = findFiles(dir, mapping);
  const problems: Problem[] = [...folder.problems];
  const read: Source[] = [];
  const whole: Source[] = [];
  for (const found of folder.found) {
    const one = await readOne(duck, found);
    problems.push(...one.problems);
    if (!one.source) continue;
    const lacks = columnProblems(one.source, found);
    problems.push(...lacks);
    read.push(one.source);
    if (lacks.length === 0) whole.push(one.source);
  }
  const sources = Object.fromEntries(
    TABLE_NAMES.flatMap((t) => whole.filter((s) => s.table === t).map((s) => [t, s] as const)),
  ) as Sources;
  problems.push(...categoryProblem(sources, problems));
  await makeViews(duck, sources);
  return { sources, read, problems, unused: folder.unused };
}
