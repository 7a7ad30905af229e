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

/**
 * Makes a view of each source with all columns of the contract, under our names and types, and `_row`: where the row
 * stands in its file. Columns that weren't delivered are NULL.
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
    await duck.run(
      `CREATE VIEW ${source.table} AS SELECT ${source.row} AS _row, ${columns.join(', ')}
       FROM ${named(`raw_${source.table}`)}`,
    );
  }
}

function valueSql(source: Source, name: string, type: ColumnType): string {
  const column = source.columns[name];
  return column ? converted(column.sql, column.type, type) : `CAST(NULL AS ${SQL_TYPES[type]})`;
}
