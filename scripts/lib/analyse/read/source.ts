import { grouped } from '../../../../src/analysis/findings';
import type { Problem } from '../../../../src/check/problem';
import type { TableName } from '../../../../src/raw/contract';

/** A column of a file that became one of ours. */
export interface SourceColumn {
  /** What the file calls it. */
  readonly theirs: string;
  /** What it is called in the engine, as SQL. */
  readonly sql: string;
  /** DuckDB's type. */
  readonly type: string;
}

/** A file that was read: a table or view `raw_<table>` in the engine. */
export interface Source {
  readonly table: TableName;
  readonly file: string;
  readonly columns: Readonly<Record<string, SourceColumn>>;
  /** SQL of the row's number as the file's reader counts it. */
  readonly row: string;
  /** Lines that the reader had to leave out, in order: rows after them stand further down than they were counted. */
  readonly skipped: readonly number[];
  /** What was found out about the file, in Swedish. */
  readonly detected: string;
  /** Columns of the file that the contract doesn't know. */
  readonly unused: readonly string[];
}

/** What reading a file gave. */
export interface Read {
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

export type Text = readonly [found: string, expected: string, remedy: string];

/** A problem of a file, at a place in words ("rad 17, datum"). */
export const trouble = (file: string, path: string, [found, expected, remedy]: Text): Problem => ({
  severity: 'error',
  file,
  path,
  found,
  expected,
  remedy,
});

/** The line in the file of a line that was counted without those that were skipped (in order). */
export function lineWith(skipped: readonly number[], counted: number): number {
  let line = counted;
  for (const s of skipped) if (s <= line) line++;
  return line;
}

/** "rad 4, 9 och 12" or "rad 4, 9, 12 … (1 240 rader)" */
export function rowsText(rows: readonly number[], count: number, word = 'rad'): string {
  const first = rows.map(String);
  if (count > rows.length) return `${word} ${first.join(', ')} … (${grouped(count)} stycken)`;
  const last = first.pop();
  return first.length === 0 ? `${word} ${last}` : `${word} ${first.join(', ')} och ${last}`;
}

/** Examples that are named of one problem. */
export const MOST_EXAMPLES = 5;
