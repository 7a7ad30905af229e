import type { Duck } from '../duck';

/** A column of what is known of a customer: items of a category, or being of a lifestyle type. */
export type Feature =
  | { readonly kind: 'items'; readonly cat: number }
  | { readonly kind: 'unit'; readonly unit: number };

/**
 * Makes `feature(cust, place, value)`: what each counted customer bought by category and which lifestyle type they are of,
 * the zeros left out. `place` is that in the list that is returned.
 */
export async function makeFeatures(duck: Duck): Promise<Feature[]> {
  const cats = await duck.rows('SELECT DISTINCT cat FROM items_now ORDER BY cat');
  const units = await duck.rows('SELECT DISTINCT unit FROM home ORDER BY unit');
  const features: Feature[] = [
    ...cats.map((r): Feature => ({ kind: 'items', cat: Number(r.cat) })),
    ...units.map((r): Feature => ({ kind: 'unit', unit: Number(r.unit) })),
  ];
  const places = (kind: Feature['kind']) =>
    features
      .flatMap((f, at) => (f.kind === kind ? [`(${f.kind === 'items' ? f.cat : f.unit}, ${at})`] : []))
      .join(', ');
  await duck.run(
    `CREATE TABLE feature AS
     SELECT i.cust, p.place, CAST(i.items AS DOUBLE) AS value FROM items_now i JOIN (VALUES ${places('items')}) p(cat, place)
       ON p.cat = i.cat WHERE i.items > 0 AND i.cust IN (SELECT code FROM home)
     UNION ALL SELECT h.code, p.place, 1 FROM home h JOIN (VALUES ${places('unit')}) p(unit, place) ON p.unit = h.unit`,
  );
  return features;
}

/** Features of some customers, as rows in the order of their codes; those who aren't counted are left out. */
export async function featuresOf(
  duck: Duck,
  codes: readonly number[],
  width: number,
): Promise<Map<number, number[]>> {
  if (codes.length === 0) return new Map();
  const [cust = [], at = [], value = []] = await duck.columns(
    `SELECT CAST(cust AS INTEGER), CAST(place AS INTEGER), value FROM feature WHERE cust IN (${codes.join(', ')})`,
  );
  const rows = new Map<number, number[]>();
  for (let i = 0; i < cust.length; i++) {
    const row = rows.get(cust[i] as number) ?? new Array<number>(width).fill(0);
    rows.set(cust[i] as number, row);
    row[at[i] as number] = value[i] as number;
  }
  return rows;
}
