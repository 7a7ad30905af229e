import { CATEGORIES, type CategoryId } from '../profiles';

/** A made-up product. */
export interface SampleProduct {
  readonly id: string;
  readonly category: string;
  readonly supplier: string;
  readonly prescription: boolean;
  readonly price: number;
}

/** A supplier whose product is delivered to every door, though one segment buys most of it. */
export interface SampleCase {
  readonly supplier: string;
  readonly category: CategoryId;
  readonly name: string;
  /** Share of the category's items that are the supplier's: in the segment it is made for, and in others. */
  readonly share: { readonly own: number; readonly other: number };
  /** Place of the segment it is made for. */
  readonly segment: number;
  readonly terms: {
    readonly pack: number;
    readonly underage: number;
    readonly overage: number;
    readonly writeOff: number;
  };
  readonly price: number;
  readonly cost: number;
}

export const CASES: readonly SampleCase[] = [
  {
    supplier: 'Nordhav Hud',
    category: 'hudvard',
    name: 'Nordhavs hudvård',
    share: { own: 0.4, other: 0.1 },
    segment: 0,
    terms: { pack: 12, underage: 62, overage: 41, writeOff: 55 },
    price: 189,
    cost: 102,
  },
  {
    supplier: 'Tassens Djurvård',
    category: 'djur',
    name: 'Tassens djurvård',
    share: { own: 0.45, other: 0.15 },
    segment: 3,
    terms: { pack: 9, underage: 48, overage: 35, writeOff: 40 },
    price: 149,
    cost: 83,
  },
];

const PER_CATEGORY = 3;
const PRICES = [59, 89, 129] as const;

/** Products of every category, by its place: the first of a case's category is the supplier's. */
export const PRODUCTS: readonly (readonly SampleProduct[])[] = CATEGORIES.map(({ id, label }, c) => {
  const own = CASES.find((k) => k.category === id);
  return Array.from({ length: PER_CATEGORY }, (_, i) => ({
    id: `p${c * PER_CATEGORY + i + 1}`,
    category: label,
    supplier: own && i === 0 ? own.supplier : `Leverantör ${((c + i) % 4) + 1}`,
    prescription: false,
    price: own && i === 0 ? own.price : (PRICES[i] as number),
  }));
});

/** What must never reach a film: a blocked category, and a prescription. */
export const NEVER_SHOWN: readonly SampleProduct[] = [
  { id: 'p901', category: 'Graviditetstest', supplier: 'Leverantör 1', prescription: false, price: 79 },
  { id: 'p902', category: 'Receptbelagt', supplier: 'Leverantör 2', prescription: true, price: 120 },
];
