import { rawTable, TABLE_NAMES, type TableName } from '../../../src/raw/contract';
import { FORMATS } from './read/files';
import type { Source } from './read/source';
import { EXAMPLES } from './read/values';

/** A column of the contract as a line: what it must be, and what the file has for it. */
function columnLine(table: TableName, name: string, source: Source | undefined): string {
  const column = rawTable(table).columns[name];
  if (!column) return '';
  const type = `${EXAMPLES[column.type].replace(/^en |^ett /, '')}${column.unit ? ` (${column.unit})` : ''}`;
  const match = source?.columns[name]?.theirs;
  const state = source ? (match ? `= ”${match}”` : column.required ? 'SAKNAS' : '–') : '';
  const need = column.required ? 'krävs' : 'valfri';
  return `    ${name.padEnd(13)} ${need.padEnd(7)} ${state ? `${state}  ` : ''}${column.about}; ${type}`;
}

function tableText(name: TableName, source: Source | undefined, folder: boolean): string {
  const table = rawTable(name);
  const head = `${name} (${table.required ? 'krävs' : 'valfri'}): ${table.about}`;
  const file = source
    ? [`    i ${source.file}: ${source.detected}`]
    : folder
      ? [`    ingen läsbar fil${table.required ? '' : `. ${table.without}`}`]
      : [];
  const either = table.oneOf.map((list) => `    minst en av: ${list.join(', ')}`);
  const unused = source && source.unused.length > 0 ? [`    används inte: ${source.unused.join(', ')}`] : [];
  const columns = Object.keys(table.columns).map((c) => columnLine(name, c, source));
  return [head, ...file, ...columns, ...either, ...unused].join('\n');
}

/** The raw contract in words, and what of it the files that were read match. */
export function describeText(read: readonly Source[] | undefined, unused: readonly string[] = []): string {
  const tables = TABLE_NAMES.map((name) =>
    tableText(
      name,
      read?.find((s) => s.table === name),
      read !== undefined,
    ),
  );
  const formats = `Filer: ${FORMATS.join(', ')}; namnet säger vilken tabell, på svenska eller engelska, annars mappningsfilen.`;
  const others = unused.length > 0 ? [`Filer som inte används: ${unused.join(', ')}`] : [];
  return [formats, ...tables, ...others].join('\n\n');
}
