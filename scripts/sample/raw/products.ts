import { CATEGORIES, type CategoryId } from '../profiles';
import { REGIONS, SEGMENTS } from './plan';

/** A made-up product. */
export interface SampleProduct {
  readonly id: string;
  readonly category: string;
  readonly supplier: string;
  readonly prescription: boolean;
  readonly price: number;
}

/** A supplier's product that is delivered to every door alike, whoever shops there. */
export interface SampleCase {
  readonly supplier: string;
  readonly category: CategoryId;
  readonly name: string;
  /** Who wants it: these segments in these regions. The others hardly do. */
  readonly wantedBy: { readonly segments: readonly string[]; readonly regions: readonly string[] };
  /** Share of the category's items that are the supplier's: among those who want it, and among others. */
  readonly share: { readonly own: number; readonly other: number };
  /** Units that others than members want, for each that a member wants, on average. */
  readonly others: number;
  readonly terms: {
    readonly pack: number;
    readonly underage: number;
    readonly overage: number;
    readonly writeOff: number;
  };
  readonly price: number;
  readonly cost: number;
}

const EVERYBODY = SEGMENTS.map(({ id }) => id);
const EVERYWHERE = REGIONS.map(({ id }) => id);

/**
 * The first is planted to gain from fewer doors: cities want more than they are sent, the countryside hardly any. The
 * second is wanted everywhere, so that no door should be left and there is nothing to tell.
 */
export const CASES: readonly SampleCase[] = [
  {
    supplier: 'Nordhav Hud',
    category: 'hudvard',
    name: 'Nordhavs hudvård',
    wantedBy: { segments: ['stadsparet', 'smabarnsfamiljen'], regions: ['storstad', 'mellanstad'] },
    share: { own: 0.4, other: 0.015 },
    others: 5,
    terms: { pack: 36, underage: 87, overage: 55, writeOff: 55 },
    price: 189,
    cost: 102,
  },
  {
    supplier: 'Tassens Djurvård',
    category: 'djur',
    name: 'Tassens djurvård',
    wantedBy: { segments: EVERYBODY, regions: EVERYWHERE },
    share: { own: 0.5, other: 0.5 },
    others: 5,
    terms: { pack: 9, underage: 66, overage: 40, writeOff: 40 },
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
