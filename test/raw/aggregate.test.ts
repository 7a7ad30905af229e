import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../scripts/lib/analyse/aggregate/prepare';
import { outcome } from './folder';

/** 230 customers, so that they share buckets; nine of a type too small to be told. */
const CUSTOMERS = Array.from({ length: 239 }, (_, i) => ({
  id: `K${1000 + i}`,
  type: i >= 230 ? 'Fyrvaktare' : i % 2 ? 'Land' : 'Stad',
  age: i % 3 ? '18-29' : '30-49',
}));
const CATEGORIES = ['Hudvård', 'Magen', 'Recept'];
const PURCHASES = CUSTOMERS.flatMap((c, i) =>
  Array.from({ length: 1 + (i % 4) }, (_, k) => ({
    ...c,
    store: (i + k) % 2 ? 1 : 2,
    category: CATEGORIES[(i + k) % 3] as string,
    back: i % 10 === 0 && k === 1,
  })),
);
const FILES = {
  'kunder.csv': [
    'id;postnr;ålder;livsstil',
    ...CUSTOMERS.map((c) => `${c.id};21${100 + 1};${c.age};${c.type}`),
  ].join('\n'),
  'profil.csv': `livsstil;egenskap;andel;n\n${['Stad', 'Land', 'Fyrvaktare'].map((t) => `${t};Odling;0,5;40\n${t};Religion;0,1;40`).join('\n')}`,
  'kop.csv': [
    'kund;butik;kategori;datum;antal;belopp;retur',
    ...PURCHASES.map(
      (p) => `${p.id};${p.store};${p.category};2026-03-01;${p.back ? -1 : 1};10;${p.back ? 'ja' : ''}`,
    ),
  ].join('\n'),
};
const BLOCKED = { categories: ['Recept'], traits: ['Religion'] };
const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

describe('what the tables come to, counted another way', async () => {
  const { text, counted } = await outcome(FILES, { blocked: BLOCKED });
  const a = counted?.aggregates;
  if (!a) throw new Error(text);
  const bought = PURCHASES.filter((p) => p.category !== 'Recept' && p.type !== 'Fyrvaktare');
  const net = (rows: typeof bought) => sum(rows.map((p) => (p.back ? -1 : 1)));
  const netOf = (id: string, store: number) => net(bought.filter((p) => p.id === id && p.store === store));

  it('prescriptions, blocked traits and a type of nine are nowhere', () => {
    expect(a.categories.map((c) => c.label)).toEqual(['Hudvård', 'Magen']);
    expect(a.traits.map((t) => t.label)).toEqual(['Odling']);
    expect(a.types.map((t) => t.label)).toEqual(['Land', 'Stad']);
    expect(JSON.stringify(a)).not.toMatch(/Fyrvaktare|Recept|Religion|K1\d{3}/);
    expect(counted.base.small).toBe(1);
  });

  it('customers by type: those with a purchase that wasn’t returned, where they shop most', () => {
    for (const [at, type] of ['Land', 'Stad'].entries()) {
      const own = CUSTOMERS.filter((c) => c.type === type).filter(
        ({ id }) => netOf(id, 1) > 0 || netOf(id, 2) > 0,
      );
      expect(a.types[at]?.customers).toBe(own.length);
      expect(sum(a.types[at]?.buckets.customers ?? [])).toBe(own.length);
      const first = own.filter(({ id }) => netOf(id, 1) >= netOf(id, 2));
      expect(a.stores.map((s) => s.customers[at])).toEqual([first.length, own.length - first.length]);
      expect(sum(Object.values(a.types[at]?.byAge ?? {}))).toBe(own.length);
      expect(a.types[at]?.byCounty).toEqual({ '12': own.length });
    }
  });

  it('items by type, age and store', () => {
    a.categories.forEach(({ label }, c) => {
      const rows = bought.filter((p) => p.category === label);
      for (const t of a.types) {
        // a bucket whose returns outweigh its purchases counts as none
        const items = sum(t.buckets.items.map((row) => row[c] as number));
        expect(items).toBeGreaterThanOrEqual(net(rows.filter((p) => p.type === t.label)));
        expect(items).toBeLessThanOrEqual(rows.filter((p) => p.type === t.label && !p.back).length);
      }
      for (const [age, row] of Object.entries(a.itemsByAge ?? {}))
        expect(row[c]).toBe(net(rows.filter((p) => p.age === age)));
    });
  });

  it('as many buckets everywhere, and the reasons for what is missing', () => {
    for (const t of a.types) expect(t.buckets.items).toHaveLength(BUCKETS);
    for (const s of a.stores) expect(s.items).toHaveLength(BUCKETS);
    expect(Object.keys(a.missing).sort()).toEqual(['needs', 'products', 'space', 'stock', 'terms']);
  });
});

it('few customers: each is a bucket', async () => {
  const { counted } = await outcome();
  expect(counted?.aggregates.types.map((t) => Math.max(...t.buckets.customers))).toEqual([1, 1]);
  expect(sum(counted?.aggregates.types.map((t) => t.customers) ?? [])).toBe(24);
});
