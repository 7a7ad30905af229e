import type { Blocked } from '../../../../src/analysis/privacy';
import type { Mapping } from '../../../../src/raw/mapping';
import type { Duck } from '../duck';
import { bare, type Sources } from '../read/views';
import { makeCategories, makeWords } from './names';

/** Buckets that customers are dealt into for the bootstrap; with fewer customers each is a bucket of their own. */
export const BUCKETS = 200;
/** Counts by store, bucket and category lie in an array instead of a hash table while their codes take so many bits. */
const ARRAY_BITS = 22;

/** Customers and ages by whole-number code: `unit` is the lifestyle type within its segment, where there is one. */
async function makeCustomers(duck: Duck): Promise<void> {
  await duck.run(
    `CREATE TABLE cust_text AS SELECT c.id, coalesce(t.label, c.type) AS type,
       coalesce(c.segment, g.segment) AS segment, c.age_band,
       coalesce(k.code, p.code) AS county
     FROM (SELECT id, any_value(type) AS type, any_value(segment) AS segment, any_value(age_band) AS age_band,
         any_value(county) AS county, any_value(postcode) AS postcode
       FROM customers WHERE id IS NOT NULL GROUP BY id) c
     LEFT JOIN map_types t ON t.raw = c.type
     LEFT JOIN map_segments g ON g.type = coalesce(t.label, c.type)
     LEFT JOIN map_counties k ON k.raw = c.county
     LEFT JOIN map_postal p ON p.area = left(regexp_replace(c.postcode, '^SE-?|\\s', '', 'g'), 2)`,
  );
  await duck.run(
    `CREATE TABLE units AS SELECT CAST(row_number() OVER (ORDER BY type, segment) - 1 AS SMALLINT) AS code, type, segment
     FROM (SELECT DISTINCT type, segment FROM cust_text WHERE type IS NOT NULL OR segment IS NOT NULL)`,
  );
  await duck.run(
    `CREATE TABLE ages AS SELECT age_band, CAST(row_number() OVER (ORDER BY age_band) - 1 AS SMALLINT) AS code
     FROM (SELECT DISTINCT age_band FROM cust_text WHERE age_band IS NOT NULL)`,
  );
  const [size] = await duck.rows('SELECT count(*) AS n FROM cust_text');
  const few = Number(size?.n) <= BUCKETS;
  // the order matters only where each customer is a bucket: sorting a million costs more than it gives
  const order = few ? 'ORDER BY CAST(id AS VARCHAR)' : '';
  const bucket = few ? 'code' : `hash(CAST(id AS VARCHAR)) % ${BUCKETS}`;
  await duck.run(
    `CREATE TABLE cust AS SELECT id, CAST(code AS INTEGER) AS code, CAST(${bucket} AS UTINYINT) AS bucket, unit,
       age, age_band, county
     FROM (SELECT c.*, u.code AS unit, a.code AS age, row_number() OVER (${order}) - 1 AS code FROM cust_text c
       LEFT JOIN units u ON u.type IS NOT DISTINCT FROM c.type AND u.segment IS NOT DISTINCT FROM c.segment
       LEFT JOIN ages a ON a.age_band = c.age_band)`,
  );
  await duck.run('DROP TABLE cust_text');
}

/** Stores and products by whole-number codes. */
async function makeThings(duck: Duck, sources: Sources): Promise<void> {
  await duck.run(
    `CREATE TABLE st AS SELECT id, CAST(row_number() OVER (ORDER BY CAST(id AS VARCHAR)) - 1 AS SMALLINT) AS code
     FROM (SELECT DISTINCT id FROM stores WHERE id IS NOT NULL)`,
  );
  if (!sources.products) return;
  await duck.run(
    `CREATE TABLE prod AS SELECT p.id, any_value(c.code) AS cat, any_value(p.supplier) AS supplier,
       bool_or(coalesce(p.prescription, false) OR c.blocked) AS blocked
     FROM products p LEFT JOIN cat c ON c.raw = p.category WHERE p.id IS NOT NULL GROUP BY p.id`,
  );
}

/**
 * Every purchase once, as codes of a few bytes: `p(cust, store, cat, unit, bucket, age, date, sign)`, with the amount
 * when there is a supplier case to count, and `stray` for an unknown product. Prescriptions and blocked categories never
 * get here. A code is NULL where the customer, store or category isn't known.
 */
async function makePurchases(duck: Duck, sources: Sources): Promise<void> {
  const { purchases } = sources;
  const own = purchases?.columns.category ? bare(purchases, 'category') : undefined;
  const products = sources.products && purchases?.columns.product;
  const cat = [own ? 'k.code' : '', products ? 'r.cat' : ''].filter(Boolean).join(', ');
  const out = [own ? 'k.blocked' : '', products ? 'r.blocked' : ''].filter(Boolean);
  const cases = hasCases(sources);
  await duck.run(
    `CREATE TABLE p AS SELECT c.code AS cust, s.code AS store, coalesce(${cat}) AS cat, c.unit, c.bucket, c.age,
       x.date, CAST(CASE WHEN x.return THEN -1 ELSE 1 END AS TINYINT) AS sign
       ${products ? ', x.product IS NOT NULL AND r.id IS NULL AS stray' : ''}
       ${cases ? ', CAST(CASE WHEN x.return THEN -abs(x.amount) ELSE x.amount END AS FLOAT) AS amount' : ''}
     FROM purchases x LEFT JOIN cust c ON c.id = x.customer LEFT JOIN st s ON s.id = x.store
     ${own ? `LEFT JOIN cat k ON k.raw = x.${own}` : ''}
     ${products ? 'LEFT JOIN prod r ON r.id = x.product' : ''}
     WHERE NOT (${out.map((o) => `coalesce(${o}, false)`).join(' OR ')})`,
  );
}

/** Whether supplier cases can be counted: all four tables that they rest on are there. */
export const hasCases = ({ stock, terms, products, purchases }: Sources): boolean =>
  !!(stock && terms && products?.columns.supplier && purchases?.columns.product);

/** Turns the delivered tables into small ones of codes. Needs customers, stores and purchases. */
export async function prepare(
  duck: Duck,
  sources: Sources,
  mapping: Mapping,
  blocked: Blocked,
): Promise<void> {
  await duck.run('SET preserve_insertion_order = false');
  await duck.run(`SET perfect_ht_threshold = ${ARRAY_BITS}`);
  await makeWords(duck, sources, mapping);
  await makeCategories(duck, sources, mapping, blocked);
  await makeCustomers(duck);
  await makeThings(duck, sources);
  await makePurchases(duck, sources);
  await duck.run('SET preserve_insertion_order = true');
}
