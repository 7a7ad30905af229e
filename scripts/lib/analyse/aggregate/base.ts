import { SMALLEST_CELL } from '../../../../src/schema/common';
import type { Duck } from '../duck';
import { BUCKETS } from './prepare';

/** A lifestyle type within its segment, where there is one, that has enough customers to be counted. */
export interface Unit {
  readonly code: number;
  readonly type: string | null;
  readonly segment: string | null;
}

/** Who is counted. */
export interface Base {
  readonly units: readonly Unit[];
  /** Number of buckets. */
  readonly buckets: number;
  /** Groups that were left out because they are too small to be told apart from their customers. */
  readonly small: number;
  /** Customers that have a purchase but neither type nor segment. */
  readonly untyped: number;
}

/** Stores have codes below this. */
const CODES = 65_536;

/**
 * Makes `home(cust, store, unit, bucket, age_band, county)`: every customer with at least one purchase that wasn't
 * returned, and the store where they shop most (ties by the store's id). Groups (the segment, else the type) with fewer
 * than ten customers are taken out, of the purchases too: nothing that is summed later holds them.
 */
export async function makeBase(duck: Duck): Promise<Base> {
  await duck.run(
    `CREATE TABLE home_all AS SELECT h.store, c.* EXCLUDE (id) FROM
       (SELECT cust, ${CODES} - 1 - max(n * ${CODES} + ${CODES} - 1 - store) % ${CODES} AS store
        FROM (SELECT cust, store, CAST(sum(sign) AS BIGINT) AS n FROM p WHERE cat IS NOT NULL GROUP BY cust, store)
        WHERE n > 0 GROUP BY cust) h
     JOIN cust c ON c.code = h.cust`,
  );
  const [untyped] = await duck.rows('SELECT count(*) AS n FROM home_all WHERE unit IS NULL');
  const rows = await duck.rows(
    `SELECT u.code, u.type, u.segment, sum(count(*)) OVER (PARTITION BY coalesce(u.segment, u.type)) AS together,
       coalesce(u.segment, u.type) AS name
     FROM home_all h JOIN units u ON u.code = h.unit GROUP BY u.code, u.type, u.segment ORDER BY u.code`,
  );
  const kept = rows.filter((r) => Number(r.together) >= SMALLEST_CELL);
  const gone = new Set(rows.filter((r) => !kept.includes(r)).map((r) => r.name));
  const codes = kept.map((r) => r.code).join(', ') || 'NULL';
  await duck.run(`CREATE TABLE home AS SELECT * FROM home_all WHERE unit IN (${codes})`);
  await duck.run('DROP TABLE home_all');
  await duck.run(`CREATE VIEW bought AS SELECT * FROM p WHERE unit IN (${codes}) AND cat IS NOT NULL`);
  const [all] = await duck.rows('SELECT count(*) AS n FROM cust');
  return {
    units: kept.map((r) => ({
      code: Number(r.code),
      type: r.type as string | null,
      segment: r.segment as string | null,
    })),
    buckets: Math.min(BUCKETS, Number(all?.n)),
    small: gone.size,
    untyped: Number(untyped?.n),
  };
}
