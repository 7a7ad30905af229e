import fs from 'node:fs';
import type { Problem } from '../../../../src/check/problem';
import { rawTable } from '../../../../src/raw/contract';
import { type Duck, named, quoted } from '../duck';
import { asUtf8, type Encoding, encodingOf } from './encoding';
import type { Found } from './files';
import { DELIMITERS, type Sniffed, sniff } from './head';
import { MOST_EXAMPLES, rowsText, type Source, trouble } from './source';

/** Bytes at the start of a file in which the header is looked for. */
const HEAD_BYTES = 200_000;
/** Broken lines that are kept to be counted. */
const MOST_REJECTS = 10_000;

export interface Read {
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

function startOf(path: string): string {
  const handle = fs.openSync(path, 'r');
  const bytes = Buffer.alloc(HEAD_BYTES);
  const length = fs.readSync(handle, bytes, 0, HEAD_BYTES, 0);
  fs.closeSync(handle);
  return new TextDecoder('utf-8').decode(bytes.subarray(0, length));
}

/** A file in UTF-8: the file itself, or what it is rewritten to. Mixed encodings are a problem. */
export async function inUtf8(duck: Duck, { path, file }: Found) {
  const encoding = await encodingOf(path);
  const { lines, count } = encoding.mixed;
  if (count > 0) {
    const found = `blandade teckenkodningar: ${rowsText(lines, count)} är i en annan än resten`;
    const remedy = 'Spara om hela filen som UTF-8; laga de raderna i källan om å, ä och ö är fel i dem.';
    return { encoding, problem: trouble(file, '', [found, 'en teckenkodning i hela filen', remedy]) };
  }
  if (encoding.label === 'utf-8') return { encoding, path };
  const target = `${duck.folder}/${file.replaceAll(/[^\w.]/g, '_')}.utf8`;
  await asUtf8(path, encoding.label, target);
  return { encoding, path: target };
}

/** Loads delimited UTF-8 text as `raw_<table>` with every cell as text; broken lines are kept apart as problems. */
export async function loadText(duck: Duck, found: Found, path: string, head: Sniffed): Promise<Read> {
  const { table, file } = found;
  const columns = head.header.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const used = Object.entries(head.matched).map(
    ([ours, theirs]) => [ours, { theirs, sql: `c${head.header.indexOf(theirs)}`, type: 'VARCHAR' }] as const,
  );
  const kept = used.map(([, c]) => c.sql).join(', ') || 'c0';
  await duck.run(
    `CREATE TABLE ${named(`raw_${table}`)} AS SELECT ${kept} FROM read_csv(${quoted(path)}, auto_detect=false,
     columns={${columns}}, delim=${quoted(head.delimiter)}, quote='"', escape='"', header=true,
     skip=${head.line - 1}, store_rejects=true, rejects_table='rejects_${table}', rejects_scan='scans_${table}',
     rejects_limit=${MOST_REJECTS})`,
  );
  const rejects = await duck.rows(
    `SELECT line, any_value(error_type)::VARCHAR AS kind, any_value(error_message) AS message
     FROM rejects_${table} GROUP BY line ORDER BY line`,
  );
  const source: Source = {
    table,
    file,
    columns: Object.fromEntries(used),
    row: `rowid + ${head.line + 1}`,
    skipped: rejects.map((r) => Number(r.line)),
    detected: '',
    unused: head.header.filter((h) => h !== '' && !Object.values(head.matched).includes(h)),
  };
  return { source, problems: brokenLines(file, head, rejects) };
}

/** Broken lines by what is wrong with them. What stands on them isn't shown: it may be a customer's. */
function brokenLines(
  file: string,
  { delimiter, header }: Sniffed,
  rejects: readonly Readonly<Record<string, unknown>>[],
): Problem[] {
  return [...new Set(rejects.map((r) => String(r.kind)))].map((kind) => {
    const rows = rejects.filter((r) => String(r.kind) === kind);
    const where = rowsText(
      rows.slice(0, MOST_EXAMPLES).map((r) => Number(r.line)),
      rows.length,
    );
    const separated = `${header.length} kolumner, skilda av ${DELIMITERS[delimiter]}`;
    if (kind.includes('COLUMNS')) {
      const many = kind.includes('TOO MANY');
      const found = `${many ? 'fler' : 'färre'} kolumner än rubrikraden`;
      const remedy = many
        ? 'Sätt värden som innehåller skiljetecknet (även decimalkomma) inom citattecken, eller exportera med semikolon.'
        : 'Kontrollera att hela filen har samma skiljetecken och att raderna är hela.';
      return trouble(file, where, [found, separated, remedy]);
    }
    if (kind.includes('QUOTE'))
      return trouble(file, where, [
        'ett citattecken som inte avslutas',
        'citattecken runt hela värdet, och dubbla ("") inuti',
        'Laga citattecknen på raden, eller exportera filen på nytt.',
      ]);
    return trouble(file, where, ['en rad som inte går att läsa', separated, 'Exportera filen på nytt.']);
  });
}

/** Reads delimited text: encoding and delimiter are found out, and told. */
export async function readCsv(duck: Duck, found: Found): Promise<Read> {
  const utf8 = await inUtf8(duck, found);
  if (utf8.problem) return { problems: [utf8.problem] };
  const head = sniff(startOf(utf8.path), rawTable(found.table), found.columns);
  if (!head)
    return {
      problems: [trouble(found.file, '', ['inga rader', 'en rubrikrad', 'Exportera filen på nytt.'])],
    };
  const wrong = wrongDelimiter(found.file, head);
  if (wrong) return { problems: [wrong] };
  const read = await loadText(duck, found, utf8.path, head);
  if (!read.source) return read;
  return { ...read, source: { ...read.source, detected: detectedText(utf8.encoding, head) } };
}

function wrongDelimiter(file: string, head: Sniffed): Problem | undefined {
  const expected = 'kolumner skilda av komma, semikolon eller tabb';
  const remedy = 'Exportera filen med semikolon som skiljetecken.';
  if (head.unread)
    return trouble(file, `rad ${head.line}`, [`skiljetecknet ${head.unread}`, expected, remedy]);
  if (head.header.length > 1) return undefined;
  return trouble(file, `rad ${head.line}`, ['en enda kolumn', expected, remedy]);
}

const detectedText = ({ name }: Encoding, { delimiter, line }: Sniffed) =>
  `CSV, ${name}, ${DELIMITERS[delimiter]}${line > 1 ? `, rubriker på rad ${line}` : ''}`;
