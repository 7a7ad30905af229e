import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../../../../src/check/problem';
import { type Duck, named, quoted } from '../duck';
import type { Found } from './files';
import { DELIMITERS, type Sniffed } from './head';
import { lineWith, MOST_EXAMPLES, type Read, rowsText, type Source, trouble } from './source';

/** Broken lines that are kept to be counted. */
const MOST_REJECTS = 10_000;
/** Quotes that are never closed: as many are looked for in a file before the rest of it is given up. */
const MOST_OPEN = 5;

/** A line that couldn't be read, and what the engine calls that. */
interface Reject {
  readonly line: number;
  readonly kind: string;
}

/** A quote that is never closed takes all that follows with it, until the engine finds the line too long. */
const isOpen = ({ kind }: Reject) => kind.includes('QUOTE') || kind.includes('LINE SIZE');

/** Reads the lines into `raw_<table>`, every cell as text, and gives those that couldn't be. */
async function read(duck: Duck, table: string, path: string, head: Sniffed, kept: string): Promise<Reject[]> {
  const columns = head.header.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  for (const old of ['rejects', 'scans']) await duck.run(`DROP TABLE IF EXISTS ${old}_${table}`);
  await duck.run(
    `CREATE OR REPLACE TABLE ${named(`raw_${table}`)} AS SELECT ${kept} FROM read_csv(${quoted(path)}, auto_detect=false,
     columns={${columns}}, delim=${quoted(head.delimiter)}, quote='"', escape='"', header=true,
     skip=${head.line - 1}, store_rejects=true, rejects_table='rejects_${table}', rejects_scan='scans_${table}',
     rejects_limit=${MOST_REJECTS})`,
  );
  const rows = await duck.rows(
    `SELECT line, any_value(error_type)::VARCHAR AS kind FROM rejects_${table} GROUP BY line ORDER BY line`,
  );
  return rows.map((r) => ({ line: Number(r.line), kind: String(r.kind) }));
}

/** Copies a text file without some of its lines. */
async function withoutLines(path: string, lines: readonly number[], target: string): Promise<void> {
  const all = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  await pipeline(async function* () {
    let line = 0;
    for await (const text of all) if (!lines.includes(++line)) yield `${text}\n`;
  }, createWriteStream(target));
}

/** All lines that can be read: without those whose quotes are never closed, so that what follows them is read too. */
async function readAll(duck: Duck, table: string, path: string, head: Sniffed, kept: string) {
  const open: Reject[] = [];
  for (let from = path; ; from = `${duck.folder}/${table}.closed.csv`) {
    if (open.length > 0)
      await withoutLines(
        path,
        open.map((o) => o.line),
        from,
      );
    const lines = open.map((o) => o.line);
    const rejects = (await read(duck, table, from, head, kept)).map((r) => ({
      ...r,
      line: lineWith(lines, r.line),
    }));
    const next = rejects.find(isOpen);
    if (!next || open.length === MOST_OPEN) return [...open, ...rejects].sort((a, b) => a.line - b.line);
    open.push(next);
    open.sort((a, b) => a.line - b.line);
  }
}

/** Loads delimited UTF-8 text as `raw_<table>` with every cell as text; broken lines are kept apart as problems. */
export async function loadText(duck: Duck, found: Found, path: string, head: Sniffed): Promise<Read> {
  const { table, file } = found;
  const used = Object.entries(head.matched).map(
    ([ours, theirs]) => [ours, { theirs, sql: `c${head.header.indexOf(theirs)}`, type: 'VARCHAR' }] as const,
  );
  const kept = used.map(([, c]) => c.sql).join(', ') || 'c0';
  const rejects = await readAll(duck, table, path, head, kept);
  const source: Source = {
    table,
    file,
    columns: Object.fromEntries(used),
    row: `rowid + ${head.line + 1}`,
    skipped: rejects.map((r) => r.line),
    detected: '',
    unused: head.header.filter((h) => h !== '' && !Object.values(head.matched).includes(h)),
  };
  return { source, problems: brokenLines(file, head, rejects) };
}

const KINDS = ['many', 'few', 'quote', 'other'] as const;

const kindOf = (reject: Reject): (typeof KINDS)[number] => {
  if (isOpen(reject)) return 'quote';
  if (!reject.kind.includes('COLUMNS')) return 'other';
  return reject.kind.includes('TOO MANY') ? 'many' : 'few';
};

/** Broken lines by what is wrong with them. What stands on them isn't shown: it may be a customer's. */
function brokenLines(file: string, { delimiter, header }: Sniffed, rejects: readonly Reject[]): Problem[] {
  const separated = `${header.length} kolumner, skilda av ${DELIMITERS[delimiter]}`;
  const texts = {
    many: [
      'fler kolumner än rubrikraden',
      separated,
      'Sätt värden som innehåller skiljetecknet (även decimalkomma) inom citattecken, eller exportera med semikolon.',
    ],
    few: [
      'färre kolumner än rubrikraden',
      separated,
      'Kontrollera att hela filen har samma skiljetecken och att raderna är hela.',
    ],
    quote: [
      'ett citattecken som inte avslutas',
      'citattecken runt hela värdet, och dubbla ("") inuti',
      'Laga citattecknen på raden, eller exportera filen på nytt.',
    ],
    other: ['en rad som inte går att läsa', separated, 'Exportera filen på nytt.'],
  } as const;
  return KINDS.flatMap((kind) => {
    const rows = rejects.filter((r) => kindOf(r) === kind).map((r) => r.line);
    return rows.length > 0
      ? [trouble(file, rowsText(rows.slice(0, MOST_EXAMPLES), rows.length), texts[kind])]
      : [];
  });
}
