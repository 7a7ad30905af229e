import { type Duck, exactSum } from '../duck';

/** Sums over the customers of a group, from which a mean and its error follow. SEK over the period. */
export interface Sums {
  readonly customers: number;
  readonly sum: number;
  readonly squares: number;
}

/** What lifestyle types' customers spend: by unit and category, and their gross margin by unit where it is known. */
export interface Spent {
  readonly byCategory: ReadonlyMap<string, Sums>;
  readonly margin: ReadonlyMap<number, number> | null;
}

/** Sums by unit and category; those who bought nothing of it count as zero. Key: "unit/category". */
export async function spentOf(duck: Duck, withMargin: boolean): Promise<Spent> {
  const rows = await duck.rows(
    `SELECT h.unit, i.cat, any_value(n.customers) AS customers, ${exactSum('i.amount')} AS s,
       ${exactSum('i.amount * i.amount')} AS q
     FROM items_now i JOIN home h ON h.code = i.cust JOIN (SELECT unit, count(*) AS customers FROM home GROUP BY unit) n
       ON n.unit = h.unit GROUP BY h.unit, i.cat`,
  );
  const byCategory = new Map(
    rows.map((r) => [
      `${r.unit}/${r.cat}`,
      { customers: Number(r.customers), sum: Number(r.s), squares: Number(r.q) },
    ]),
  );
  if (!withMargin) return { byCategory, margin: null };
  const margins = await duck.rows(
    `SELECT h.unit, ${exactSum('i.margin')} AS m FROM items_now i JOIN home h ON h.code = i.cust GROUP BY h.unit`,
  );
  return { byCategory, margin: new Map(margins.map((r) => [Number(r.unit), Number(r.m)])) };
}

/** Amount by category of some customers: code → (category → SEK). */
export async function amountsOf(
  duck: Duck,
  codes: readonly number[],
): Promise<Map<number, Map<number, number>>> {
  const by = new Map<number, Map<number, number>>();
  if (codes.length === 0) return by;
  const rows = await duck.rows(`SELECT cust, cat, amount FROM items_now WHERE cust IN (${codes.join(', ')})`);
  for (const r of rows) {
    const own = by.get(Number(r.cust)) ?? new Map<number, number>();
    by.set(Number(r.cust), own.set(Number(r.cat), Number(r.amount)));
  }
  return by;
}
