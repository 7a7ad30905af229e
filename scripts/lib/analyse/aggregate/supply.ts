import type { SupplyAggregate, SupplyCase } from '../../../../src/analysis/aggregates';
import { slugs } from '../../../../src/analysis/slug';
import { type Duck, exactSum, type Row } from '../duck';
import type { Sources } from '../read/views';

type Ids = ReadonlyMap<number, string>;

/** Deliveries by door and week; from stock levels where there are none: what came is the change and what was sold. */
const deliveredSql = (sources: Sources): string =>
  sources.stock?.columns.delivered
    ? 'coalesce(delivered, 0)'
    : `greatest(0, coalesce(level, 0) - coalesce(lag(level) OVER w, 0) + units)`;

/** Makes `cases` (one a row of terms), `case_rows` (their purchases) and `case_doors` (delivered and sold by week). */
async function makeCases(duck: Duck, sources: Sources): Promise<void> {
  await duck.run(
    `CREATE TABLE cases AS SELECT row_number() OVER (ORDER BY t._row) - 1 AS code, t.*, c.code AS cat
     FROM terms t JOIN (SELECT DISTINCT raw, code FROM cat WHERE NOT blocked) c ON c.raw = t.category`,
  );
  await duck.run(
    `CREATE TABLE case_prod AS SELECT r.id, k.code FROM prod r JOIN cases k ON k.supplier = r.supplier AND k.cat = r.cat
     WHERE NOT r.blocked`,
  );
  await duck.run(
    `CREATE TABLE case_rows AS SELECT k.code AS kase, x.product, s.code AS store, c.code AS cust, x.date,
       CASE WHEN x.return THEN -abs(x.quantity) ELSE x.quantity END AS units
     FROM purchases x JOIN case_prod k ON k.id = x.product JOIN st s ON s.id = x.store
     JOIN cust c ON c.id = x.customer WHERE c.unit IN (SELECT DISTINCT unit FROM home)`,
  );
  await duck.run(
    `CREATE TABLE case_sold AS SELECT kase, product, store, raw_isoweek(date) AS week, greatest(sum(units), 0) AS units
     FROM case_rows GROUP BY ALL`,
  );
  await duck.run(
    `CREATE TABLE case_stock AS SELECT k.code AS kase, s.code AS store, x.product, x.week, x.delivered, x.level,
       x.sold, coalesce(x.sold, b.units, 0) AS units
     FROM stock x JOIN case_prod k ON k.id = x.product JOIN st s ON s.id = x.store
     LEFT JOIN case_sold b ON b.kase = k.code AND b.product = x.product AND b.store = s.code AND b.week = x.week`,
  );
  // a week without a delivery has no row of its own: what was sold in it comes from the purchases
  const sold = sources.stock?.columns.sold
    ? 'SELECT kase, store, week, sold AS units FROM case_stock'
    : 'FROM case_sold';
  await duck.run(
    `CREATE TABLE case_doors AS
     SELECT coalesce(d.kase, b.kase) AS kase, coalesce(d.store, b.store) AS store, coalesce(d.week, b.week) AS week,
       coalesce(d.delivered, 0) AS delivered, coalesce(b.units, 0) AS sold
     FROM (SELECT kase, store, week, sum(came) AS delivered FROM
         (SELECT kase, store, week, ${deliveredSql(sources)} AS came FROM case_stock
          WINDOW w AS (PARTITION BY kase, store, product ORDER BY week)) GROUP BY ALL) d
     FULL JOIN (SELECT kase, store, week, sum(units) AS units FROM (${sold}) GROUP BY ALL) b
     ON b.kase = d.kase AND b.store = d.store AND b.week = d.week
     WHERE EXISTS (SELECT 1 FROM case_stock x WHERE x.kase = coalesce(d.kase, b.kase) AND x.store = coalesce(d.store, b.store))`,
  );
}

/** Values by store and week as one row of numbers per store. */
function byDoor(rows: readonly Row[], weeks: readonly string[], field: string): Map<number, number[]> {
  const place = new Map(weeks.map((w, i) => [w, i]));
  const doors = new Map<number, number[]>();
  for (const row of rows) {
    const list = doors.get(Number(row.store)) ?? weeks.map(() => 0);
    list[place.get(String(row.week)) ?? -1] = Number(row[field]);
    doors.set(Number(row.store), list);
  }
  return doors;
}

/** First purchases and whether the buyer came back, for Kaplan–Meier: days to the next one, or to the period's end. */
const repurchaseSql = (code: number, to: string): string =>
  `SELECT store, day, CAST(count(*) FILTER (WHERE again) AS INTEGER) AS again,
     CAST(count(*) FILTER (WHERE NOT again) AS INTEGER) AS censored
   FROM (SELECT arg_min(store, date * 65536 + store) AS store, (list_sort(list(DISTINCT date))[2] IS NOT NULL) AS again,
       coalesce(list_sort(list(DISTINCT date))[2], DATE '${to}' - DATE '1970-01-01') - min(date) AS day
     FROM (SELECT cust, store, date - DATE '1970-01-01' AS date FROM case_rows WHERE kase = ${code} AND units > 0)
     GROUP BY cust) GROUP BY ALL ORDER BY ALL`;

async function caseOf(
  duck: Duck,
  row: Row,
  id: string,
  ids: Ids,
  to: string,
): Promise<SupplyCase | undefined> {
  const code = Number(row.code);
  const rows = await duck.rows(`SELECT * FROM case_doors WHERE kase = ${code} ORDER BY week, store`);
  if (rows.length === 0) return undefined;
  const weeks = [...new Set(rows.map((r) => String(r.week)))];
  const [delivered, sold] = [byDoor(rows, weeks, 'delivered'), byDoor(rows, weeks, 'sold')];
  const store = (c: unknown) => ids.get(Number(c)) as string;
  const sales = await duck.rows(
    `SELECT store, raw_isoweek(date) AS week, ${exactSum('amount')} AS amount FROM bought
     WHERE store IN (SELECT store FROM case_doors WHERE kase = ${code}) GROUP BY ALL ORDER BY ALL`,
  );
  const known = new Set(weeks);
  const shopSales = byDoor(
    sales.filter((s) => known.has(String(s.week))),
    weeks,
    'amount',
  );
  const margin = [row.price, row.cost, row.write_off].every((v) => v !== null);
  return {
    id,
    name: nameOf(row),
    category: String(row.category_id),
    supplier: String(row.supplier),
    weeks,
    doors: [...delivered].map(([c, d]) => ({ store: store(c), delivered: d, sold: sold.get(c) ?? [] })),
    terms: {
      minimumPack: Number(row.minimum_pack),
      underage: Number(row.underage),
      overage: Number(row.overage),
    },
    ...(margin
      ? { margin: { price: Number(row.price), cost: Number(row.cost), writeOff: Number(row.write_off) } }
      : {}),
    repurchase: (await duck.rows(repurchaseSql(code, to))).map((r) => ({
      store: store(r.store),
      day: Number(r.day),
      again: Number(r.again),
      censored: Number(r.censored),
    })),
    storeSales: [...shopSales].map(([c, s]) => ({ store: store(c), sales: s })),
  };
}

const nameOf = (row: Row): string =>
  row.name === null ? `${row.category} från ${row.supplier}` : String(row.name);

/** The supplier cases, one for each row of terms that something was delivered for. */
export async function supplyOf(
  duck: Duck,
  sources: Sources,
  stores: Ids,
  categories: Ids,
  to: string,
): Promise<SupplyAggregate> {
  await makeCases(duck, sources);
  const rows = (await duck.rows('SELECT * FROM cases ORDER BY code')).map((row) => ({
    ...row,
    category_id: categories.get(Number((row as Row).cat)),
  })) as Row[];
  const names = slugs(rows.map(nameOf));
  const cases: SupplyCase[] = [];
  for (const [i, row] of rows.entries()) {
    const one = row.category_id ? await caseOf(duck, row, names[i] as string, stores, to) : undefined;
    if (one) cases.push(one);
  }
  return { cases };
}
