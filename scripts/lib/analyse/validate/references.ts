import { counted } from '../../../../src/analysis/findings';
import type { Problem } from '../../../../src/check/problem';
import type { TableName } from '../../../../src/raw/contract';
import type { Duck } from '../duck';
import { MOST_EXAMPLES, trouble } from '../read/source';
import type { Sources } from '../read/views';
import { placeText } from './rule';

interface Reference {
  readonly table: TableName;
  readonly column: string;
  readonly to: TableName;
  /** SQL on the purchases by code that shows at once whether there is anything to look for. */
  readonly coded?: string;
  readonly what: keyof typeof NOUNS;
}

/** One of what is referred to, by the word for many. */
const NOUNS = { kunder: 'kund', butiker: 'butik', varor: 'vara' } as const;

const REFERENCES: readonly Reference[] = [
  { table: 'purchases', column: 'customer', to: 'customers', coded: 'cust IS NULL', what: 'kunder' },
  { table: 'purchases', column: 'store', to: 'stores', coded: 'store IS NULL', what: 'butiker' },
  { table: 'purchases', column: 'product', to: 'products', coded: 'stray', what: 'varor' },
  { table: 'profile', column: 'customer', to: 'customers', what: 'kunder' },
  { table: 'survey', column: 'customer', to: 'customers', what: 'kunder' },
  { table: 'earlier', column: 'product', to: 'products', what: 'varor' },
  { table: 'stock', column: 'store', to: 'stores', what: 'butiker' },
  { table: 'stock', column: 'product', to: 'products', what: 'varor' },
  { table: 'space', column: 'store', to: 'stores', what: 'butiker' },
];

const none = async (duck: Duck, bad: string): Promise<boolean> =>
  Number((await duck.rows(`SELECT count(*) AS n FROM p WHERE ${bad}`))[0]?.n) === 0;

/** Rows that name a customer, store or product that isn't in its own table. The name itself isn't shown. */
export async function referenceProblems(duck: Duck, sources: Sources, coded: boolean): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { table, column, to, coded: bad, what } of REFERENCES) {
    const [from, other] = [sources[table], sources[to]];
    if (!from || !other || !(column in from.columns)) continue;
    if (coded && bad && (await none(duck, bad))) continue;
    const unknown = `FROM ${table} x WHERE x.${column} IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${to} y WHERE y.id = x.${column})`;
    const [size] = await duck.rows(`SELECT count(*) AS n, count(DISTINCT x.${column}) AS ids ${unknown}`);
    // whoever stands on a line that couldn't be read is unknown for that alone, and that line is told already
    if (Number(size?.ids) <= other.skipped.length) continue;
    const rows = await duck.rows(`SELECT _row AS row ${unknown} ORDER BY row LIMIT ${MOST_EXAMPLES}`);
    const place = placeText(
      from,
      rows.map((r) => Number(r.row)),
      Number(size?.n),
      column,
    );
    problems.push(
      trouble(from.file, place, [
        `${counted(Number(size?.ids), NOUNS[what], what)} som inte finns i ${other.file}`,
        `${what} som finns i tabellen ${to}`,
        other.skipped.length > 0
          ? `Laga först raderna i ${other.file} som inte går att läsa: några av dem kan stå där.`
          : `Exportera ${table} och ${to} samtidigt, så att båda täcker samma ${what}.`,
      ]),
    );
  }
  return problems;
}
