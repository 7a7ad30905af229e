import { rawTable } from '../../../../src/raw/contract';
import { matchColumns } from '../../../../src/raw/names';
import { type Duck, named } from '../duck';
import type { Found } from './files';
import type { Read } from './source';

/** Matches the columns of a table or view `raw_<table>` that DuckDB has read by itself. */
export async function described(duck: Duck, found: Found, row: string, detected: string): Promise<Read> {
  const { table, file } = found;
  const columns = await duck.rows(`DESCRIBE ${named(`raw_${table}`)}`);
  const types = new Map(columns.map((c) => [String(c.column_name), String(c.column_type)]));
  types.delete('file_row_number');
  const header = [...types.keys()];
  const matched = matchColumns(rawTable(table), header, found.columns);
  const used = Object.entries(matched).map(([ours, theirs]) => [
    ours,
    { theirs, sql: named(theirs), type: types.get(theirs) ?? 'VARCHAR' },
  ]);
  const taken = Object.values(matched);
  return {
    problems: [],
    source: {
      table,
      file,
      columns: Object.fromEntries(used),
      row,
      skipped: [],
      detected,
      unused: header.filter((h) => !taken.includes(h)),
    },
  };
}
