import type { Problem } from '../../../../src/check/problem';
import type { TableName } from '../../../../src/raw/contract';
import type { Duck } from '../duck';
import { lineWith, MOST_EXAMPLES, rowsText, type Source, trouble } from '../read/source';
import type { Sources } from '../read/views';

/** Something that no row of a table may be. */
export interface Rule {
  readonly column: string;
  /** SQL that is true for a bad row. */
  readonly bad: string;
  /** SQL of the value that is shown, or what was found in words. */
  readonly found: { readonly sql: string } | string;
  readonly expected: string;
  readonly remedy: string;
}

/** Tables whose rows are about one customer. */
const PERSONAL: readonly TableName[] = ['customers', 'purchases', 'profile'];

/** A value as it is shown: never one that is a customer's number, whichever column it ended up in. */
function shownSql(sql: string, source: Source, sources: Sources): string {
  const text = `left(CAST(${sql} AS VARCHAR), 40)`;
  if (!PERSONAL.includes(source.table)) return text;
  if (!sources.customers) return 'CAST(NULL AS VARCHAR)';
  return `CASE WHEN trim(CAST(${sql} AS VARCHAR)) NOT IN (SELECT CAST(id AS VARCHAR) FROM customers WHERE id IS NOT NULL)
    THEN ${text} END`;
}

/** Where a problem is, in words: "rad 17 och 20, kolumnen datum". */
export function placeText(source: Source, rows: readonly number[], count: number, column: string): string {
  const word = source.detected.startsWith('Parquet') || source.detected.startsWith('JSON') ? 'post' : 'rad';
  const lines = rows.map((r) => lineWith(source.skipped, r));
  return `${rowsText(lines, count, word)}, kolumnen ${source.columns[column]?.theirs ?? column}`;
}

/** Tries all rules on a table in one pass; the rows that break one are only looked for when there are some. */
export async function broken(
  duck: Duck,
  rules: readonly Rule[],
  source: Source,
  sources: Sources,
): Promise<Problem[]> {
  if (rules.length === 0) return [];
  const counts = rules.map(({ bad }, i) => `count(*) FILTER (WHERE ${bad}) AS r${i}`).join(', ');
  const [counted] = await duck.rows(`SELECT ${counts} FROM ${source.table}`);
  const problems: Problem[] = [];
  for (const [i, rule] of rules.entries()) {
    const count = Number(counted?.[`r${i}`]);
    if (count === 0) continue;
    const sql = typeof rule.found === 'string' ? 'NULL' : shownSql(rule.found.sql, source, sources);
    const rows = await duck.rows(
      `SELECT _row AS row, ${sql} AS shown FROM ${source.table} WHERE ${rule.bad} ORDER BY _row LIMIT ${MOST_EXAMPLES}`,
    );
    const place = placeText(
      source,
      rows.map((r) => Number(r.row)),
      count,
      rule.column,
    );
    problems.push(trouble(source.file, place, [foundText(rule, rows), rule.expected, rule.remedy]));
  }
  return problems;
}

function foundText({ found }: Rule, rows: readonly Readonly<Record<string, unknown>>[]): string {
  if (typeof found === 'string') return found;
  const values = [...new Set(rows.map((r) => r.shown))];
  const shown = values.filter((v) => v !== null).map((v) => `”${v}”`);
  return shown.length < values.length ? [...shown, 'ett värde som inte visas'].join(', ') : shown.join(', ');
}
