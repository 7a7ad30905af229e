import type { Duck } from '../duck';

/** Zeros: [rows][columns]. */
export const zeros = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

/** Items by thing, bucket and category: [thing][bucket][place of the category]. Returns are taken off. */
export async function itemsBy(
  duck: Duck,
  column: 'unit' | 'store',
  places: ReadonlyMap<number, number>,
  buckets: number,
  categories: ReadonlyMap<number, number>,
): Promise<number[][][]> {
  const [things = [], bucket = [], cats = [], items = []] = await duck.columns(
    `SELECT CAST(${column} AS INTEGER), CAST(bucket AS INTEGER), CAST(cat AS INTEGER),
       CAST(greatest(sum(sign), 0) AS INTEGER)
     FROM bought GROUP BY ${column}, bucket, cat`,
  );
  const table = Array.from({ length: places.size }, () => zeros(buckets, categories.size));
  for (let i = 0; i < things.length; i++) {
    const [thing, c] = [places.get(things[i] as number), categories.get(cats[i] as number)];
    if (thing === undefined || c === undefined) continue;
    const row = table[thing]?.[bucket[i] as number];
    if (row) row[c] = items[i] as number;
  }
  return table;
}

/** Counts of rows by two columns of `home`, by the value of the second: [first] → { second: n }. */
export async function peopleBy(
  duck: Duck,
  column: 'age_band' | 'county',
): Promise<Map<number, Record<string, number>>> {
  const rows = await duck.rows(
    `SELECT unit, ${column} AS v, count(*) AS n FROM home WHERE ${column} IS NOT NULL GROUP BY ALL ORDER BY ALL`,
  );
  const by = new Map<number, Record<string, number>>();
  for (const { unit, v, n } of rows)
    by.set(Number(unit), { ...by.get(Number(unit)), [String(v)]: Number(n) });
  return by;
}

/** Customers by unit and bucket: unit → [bucket]. */
export async function peopleByBucket(duck: Duck, buckets: number): Promise<Map<number, number[]>> {
  const rows = await duck.rows('SELECT unit, bucket, count(*) AS n FROM home GROUP BY ALL');
  const by = new Map<number, number[]>();
  for (const { unit, bucket, n } of rows) {
    const list = by.get(Number(unit)) ?? new Array<number>(buckets).fill(0);
    list[Number(bucket)] = Number(n);
    by.set(Number(unit), list);
  }
  return by;
}

/** Items by age band and category. */
export async function itemsByAge(
  duck: Duck,
  categories: ReadonlyMap<number, number>,
): Promise<Record<string, number[]>> {
  const rows = await duck.rows(
    `SELECT a.age_band AS age, b.cat, b.n FROM ages a JOIN
       (SELECT age, cat, greatest(sum(sign), 0) AS n FROM bought GROUP BY age, cat) b ON b.age = a.code ORDER BY ALL`,
  );
  const by: Record<string, number[]> = {};
  for (const { age, cat, n } of rows) {
    const list = by[String(age)] ?? new Array<number>(categories.size).fill(0);
    by[String(age)] = list;
    const place = categories.get(Number(cat));
    if (place !== undefined) list[place] = Number(n);
  }
  return by;
}
