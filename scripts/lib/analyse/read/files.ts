import fs from 'node:fs';
import { join, parse } from 'node:path';
import type { Problem } from '../../../../src/check/problem';
import { rawTable, TABLE_NAMES, type TableName } from '../../../../src/raw/contract';
import type { Mapping } from '../../../../src/raw/mapping';
import { nearestName, tableOfFile } from '../../../../src/raw/names';
import { trouble } from './source';

export const FORMATS = ['.csv', '.tsv', '.txt', '.parquet', '.json', '.jsonl', '.ndjson', '.xlsx'] as const;

/** A file that holds a table. */
export interface Found {
  readonly table: TableName;
  /** Name in the folder. */
  readonly file: string;
  readonly path: string;
  /** Our column → the file's, by the mapping. */
  readonly columns: Readonly<Record<string, string>>;
  readonly sheet?: string | undefined;
}

/** Files of a folder by table, what is wrong with them, and the files that nobody asked for. */
export interface Folder {
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
  readonly unused: readonly string[];
}

const isFormat = (name: string) => FORMATS.some((f) => name.toLowerCase().endsWith(f));
/** Files of the team's that are no tables. */
const NO_TABLES = ['mapping.json', 'goals.json'];

/** Finds the tables of a folder: by the mapping first, else by the files' names. */
export function findFiles(dir: string, mapping: Mapping): Folder {
  const names = fs
    .readdirSync(dir, { withFileTypes: true })
    .filter((e) => e.isFile() && !e.name.startsWith('.') && isFormat(e.name) && !NO_TABLES.includes(e.name))
    .map((e) => e.name)
    .sort();
  const mapped = new Set(TABLE_NAMES.flatMap((t) => mapping.tables?.[t]?.file ?? []));
  const found: Found[] = [];
  const problems: Problem[] = [];
  for (const table of TABLE_NAMES) {
    const wanted = mapping.tables?.[table]?.file;
    const files = wanted
      ? names.filter((n) => n === wanted)
      : names.filter((n) => !mapped.has(n) && tableOfFile(parse(n).name) === table);
    const [file] = files;
    if (files.length > 1) problems.push(several(table, files));
    else if (file === undefined) problems.push(...missing(dir, table, wanted, names));
    else if (fs.statSync(join(dir, file)).size === 0) problems.push(empty(file));
    else found.push({ table, file, path: join(dir, file), ...columnsOf(mapping, table) });
  }
  const taken = new Set([...mapped, ...found.map((f) => f.file), ...problems.map((p) => p.file)]);
  return { found, problems, unused: names.filter((n) => !taken.has(n) && !tableOfFile(parse(n).name)) };
}

function columnsOf(mapping: Mapping, table: TableName) {
  const entry = mapping.tables?.[table];
  const columns = Object.entries(entry?.columns ?? {}).filter((e): e is [string, string] => !!e[1]);
  return { columns: Object.fromEntries(columns), sheet: entry?.sheet };
}

const several = (table: TableName, files: readonly string[]): Problem =>
  trouble(files.join(', '), '', [
    `${files.length} filer för tabellen ${table}`,
    'en',
    `Ta bort den ena, eller skriv vilken som gäller i mappningsfilen (tables.${table}.file).`,
  ]);

const empty = (file: string): Problem =>
  trouble(file, '', ['en tom fil', 'en rubrikrad och minst en rad', 'Exportera filen på nytt.']);

function missing(
  dir: string,
  table: TableName,
  wanted: string | undefined,
  names: readonly string[],
): Problem[] {
  const { required, aliases } = rawTable(table);
  if (!required && !wanted) return [];
  const loose = names.filter((n) => !tableOfFile(parse(n).name));
  const guess = [wanted ?? table, ...(wanted ? [] : aliases)]
    .map((a) =>
      nearestName(
        a,
        loose.map((n) => (wanted ? n : parse(n).name)),
      ),
    )
    .find((g) => g !== undefined);
  const expected = wanted
    ? `filen ”${wanted}”, som mappningsfilen säger`
    : `tabellen ${table} (${FORMATS.join(', ')})`;
  const remedy = guess
    ? `Menade du ”${guess}”? Byt namn, eller skriv det i mappningsfilen (tables.${table}.file).`
    : `Lägg till filen, t.ex. ${table}.csv. Alla kolumner visas av npm run analyse -- --describe.`;
  return [trouble(dir, '', [`ingen fil för ${table}`, expected, remedy])];
}
