import { type Duck, exactSum } from '../duck';
import type { Sources } from '../read/views';

/**
 * Makes a table of what customers bought by category in a period: `<name>(cust, cat, items, amount, margin)`. Returns
 * are taken off; prescriptions and blocked categories never get in, and neither do groups that are too small.
 */
export async function makeItems(
  duck: Duck,
  sources: Sources,
  from: 'purchases' | 'earlier',
  name: string,
): Promise<void> {
  const columns = sources[from]?.columns ?? {};
  const own = columns.category !== undefined;
  const products = sources.products && columns.product !== undefined;
  const cat = [own ? 'k.code' : '', products ? 'r.cat' : ''].filter(Boolean).join(', ');
  const out = [own ? 'k.blocked' : '', products ? 'r.blocked' : ''].filter(Boolean);
  const amount = from === 'purchases' ? 'CASE WHEN x."return" THEN -abs(x.amount) ELSE x.amount END' : 'NULL';
  const margin = products && sources.products?.columns.margin ? 'm.margin' : 'NULL';
  await duck.run(
    `CREATE TABLE ${name} AS SELECT cust, cat, greatest(sum(sign), 0) AS items, ${exactSum('amount')} AS amount,
       ${exactSum('amount * margin')} AS margin
     FROM (SELECT c.code AS cust, coalesce(${cat}) AS cat, CASE WHEN x."return" THEN -1 ELSE 1 END AS sign,
         CAST(${amount} AS DOUBLE) AS amount, CAST(${margin} AS DOUBLE) AS margin
       FROM ${from} x JOIN cust c ON c.id = x.customer
       ${own ? 'LEFT JOIN cat k ON k.raw = x.category' : ''}
       ${products ? 'LEFT JOIN prod r ON r.id = x.product LEFT JOIN products m ON m.id = x.product' : ''}
       WHERE NOT (${out.map((o) => `coalesce(${o}, false)`).join(' OR ')})
         AND c.unit IN (SELECT DISTINCT unit FROM home))
     WHERE cat IS NOT NULL GROUP BY cust, cat`,
  );
}
