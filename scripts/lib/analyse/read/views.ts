import { type ColumnType, rawTable, type TableName } from '../../../../src/raw/contract';
import { type Duck, named } from '../duck';
import type { Source } from './source';
import { converted, isWhole, SQL_TYPES } from './values';

/** Columns that name the same thing: whole numbers everywhere stay whole numbers, which are joined faster than texts. */
const KEYS: readonly (readonly `${TableName}.${string}`[])[] = [
  ['customers.id', 'purchases.customer', 'profile.customer', 'survey.customer', 'earlier.customer'],
  ['stores.id', 'purchases.store', 'stock.store', 'space.store'],
  ['products.id', 'purchases.product', 'stock.product', 'earlier.product'],
];

/** The sources by their table. */
export type Sources = Readonly<Partial<Record<TableName, Source>>>;

/** Key columns that stay whole numbers, as "table.column". */
function wholeKeys(sources: Sources): Set<string> {
  const whole = KEYS.filter((keys) =>
    keys.every((key) => {
      const [table, name] = key.split('.') as [TableName, string];
      const column = sources[table]?.columns[name];
      return column === undefined || isWhole(column.type);
    }),
  );
  return new Set(whole.flat());
}

/** What a column is called as it was read, before it became one of our types. */
export const asRead = (column: string): string => named(`_raw_${column}`);

/** A text column as it is cheapest to compare: as it was read where it was a text, spaces around it and all. */
export const bare = (source: Source, column: string): string =>
  source.columns[column]?.type === 'VARCHAR' ? asRead(column) : named(column);

/** Texts of so many rows are converted once and kept; larger tables are converted where they are asked for. */
const KEPT_ROWS = 100_000;

/** Whether the source's values are kept: only of formats in which every cell is a text. */
async function isKept(duck: Duck, source: Source): Promise<boolean> {
  if (Object.values(source.columns).some(({ type }) => type !== 'VARCHAR')) return false;
  const [size] = await duck.rows(`SELECT count(*) AS n FROM ${named(`raw_${source.table}`)}`);
  return Number(size?.n) <= KEPT_ROWS;
}

/**
 * Makes a relation of each source with all columns of the contract, under our names and types (NULL where they weren't
 * delivered), its columns as they were read, and `_row`: where the row stands in its file.
 */
export async function makeViews(duck: Duck, sources: Sources): Promise<void> {
  const whole = wholeKeys(sources);
  for (const source of Object.values(sources)) {
    const columns = Object.entries(rawTable(source.table).columns).map(([name, { type }]) => {
      const column = source.columns[name];
      const keeps = column && whole.has(`${source.table}.${name}`);
      const sql = keeps ? `CAST(${column.sql} AS BIGINT)` : valueSql(source, name, type);
      return `${sql} AS ${named(name)}`;
    });
    const read = Object.entries(source.columns).map(([name, { sql }]) => `${sql} AS ${asRead(name)}`);
    const kind = (await isKept(duck, source)) ? 'TABLE' : 'VIEW';
    await duck.run(
      `CREATE ${kind} ${source.table} AS SELECT ${source.row} AS _row, ${[...columns, ...read].join(', ')}
       FROM ${named(`raw_${source.table}`)}`,
    );
  }
}

function valueSql(source: Source, name: string, type: ColumnType): string {
  const column = source.columns[name];
  return column ? converted(column.sql, column.type, type) : `CAST(NULL AS ${SQL_TYPES[type]})`;
}
