import type { Duck } from '../duck';

/** Customers of two periods, by lifestyle type and by category, as sums. Codes are the engine's. */
export interface PeriodCounts {
  readonly before: { readonly from: string; readonly to: string };
  readonly customers: { readonly before: number; readonly after: number; readonly both: number };
  readonly units: ReadonlyMap<number, Counts>;
  readonly categories: ReadonlyMap<number, Counts>;
}

export interface Counts {
  readonly before: number;
  readonly after: number;
  readonly both: number;
  readonly stayedBefore: number;
  readonly stayedAfter: number;
}

const counts = (r: Readonly<Record<string, unknown>>): Counts => ({
  before: Number(r.b),
  after: Number(r.a),
  both: Number(r.ab),
  stayedBefore: Number(r.sb),
  stayedAfter: Number(r.sa),
});

/** Counts the period before against the one now. Needs `items_now` and `items_before`. */
export async function periodCounts(duck: Duck): Promise<PeriodCounts> {
  await duck.run(
    `CREATE TABLE active AS SELECT c.code AS cust, c.unit, c.code IN (SELECT cust FROM items_before WHERE items > 0) AS b,
       c.code IN (SELECT code FROM home) AS a FROM cust c WHERE c.unit IN (SELECT DISTINCT unit FROM home)`,
  );
  const [all] = await duck.rows(
    'SELECT count(*) FILTER (b) AS b, count(*) FILTER (a) AS a, count(*) FILTER (a AND b) AS ab FROM active',
  );
  const units = await duck.rows(
    `SELECT unit, count(*) FILTER (b) AS b, count(*) FILTER (a) AS a, count(*) FILTER (a AND b) AS ab, ab AS sb, ab AS sa
     FROM active GROUP BY unit`,
  );
  const categories = await duck.rows(
    `SELECT cat, count(*) FILTER (b) AS b, count(*) FILTER (a) AS a, count(*) FILTER (a AND b) AS ab,
       count(*) FILTER (b AND stayed) AS sb, count(*) FILTER (a AND stayed) AS sa
     FROM (SELECT cat, cust, max(b) AS b, max(a) AS a, any_value(stayed) AS stayed FROM
       (SELECT i.cat, i.cust, x.b AS b, false AS a, x.a AND x.b AS stayed FROM items_before i JOIN active x USING (cust) WHERE items > 0
        UNION ALL SELECT i.cat, i.cust, false, x.a, x.a AND x.b FROM items_now i JOIN active x USING (cust) WHERE items > 0)
       GROUP BY cat, cust) GROUP BY cat`,
  );
  const [days] = await duck.rows(
    `SELECT CAST(min(x.date) AS VARCHAR) AS f, CAST(max(x.date) AS VARCHAR) AS t FROM earlier x
     JOIN cust c ON c.id = x.customer WHERE c.unit IN (SELECT DISTINCT unit FROM home)`,
  );
  return {
    before: { from: String(days?.f), to: String(days?.t) },
    customers: { before: Number(all?.b), after: Number(all?.a), both: Number(all?.ab) },
    units: new Map(units.map((r) => [Number(r.unit), counts(r)])),
    categories: new Map(categories.map((r) => [Number(r.cat), counts(r)])),
  };
}
