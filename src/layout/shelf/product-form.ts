import type { IconName } from '../../theme/icons';

/** What a product comes in. */
export const PRODUCT_FORMS = ['bottle', 'tube', 'box', 'jar', 'bag'] as const;
export type ProductForm = (typeof PRODUCT_FORMS)[number];

/** The usual pack of what an icon stands for; a box when there is nothing usual. */
const FORM: Partial<Record<IconName, ProductForm>> = {
  'skin-care': 'tube',
  'hair-care': 'bottle',
  'oral-care': 'tube',
  vitamins: 'jar',
  supplements: 'jar',
  'cold-cough': 'bottle',
  stomach: 'bottle',
  'foot-care': 'jar',
  'eye-care': 'bottle',
  'sun-care': 'tube',
  baby: 'bottle',
  'intimate-care': 'tube',
  sports: 'bag',
  'weight-fitness': 'bag',
  pets: 'bag',
  dog: 'bag',
  cat: 'bag',
  horse: 'bag',
  'make-up': 'jar',
  sleep: 'bottle',
  'insect-care': 'bottle',
  hygiene: 'bottle',
  joints: 'tube',
  water: 'bottle',
  leaf: 'bag',
  coffee: 'bag',
};

/** The pack that products of a category come in. */
export function productForm(icon: IconName): ProductForm {
  return FORM[icon] ?? 'box';
}

/** Outlines of a pack standing on y = 0 with its middle at x = 0, in px at scale 1; at most 92 wide and 110 high. */
export interface Pack {
  /** In the product's colour. */
  readonly body: string;
  /** Lid or cap, in paper. */
  readonly cap?: string;
  /** A fold or seam. */
  readonly line?: string;
  /** Everything's outer edge, for the dotted place of one that has gone. */
  readonly outline: string;
  /** Where the round label sits. */
  readonly label: { readonly y: number; readonly r: number };
  readonly width: number;
  readonly height: number;
}

export const PACKS: Readonly<Record<ProductForm, Pack>> = {
  bottle: {
    body: 'M-36 0V-66C-36 -78 -28 -84 -20 -84V-96H20V-84C28 -84 36 -78 36 -66V0Z',
    cap: 'M-17 -110H17A5 5 0 0 1 22 -105V-99A5 5 0 0 1 17 -94H-17A5 5 0 0 1 -22 -99V-105A5 5 0 0 1 -17 -110Z',
    outline: 'M-36 0V-66C-36 -78 -28 -84 -20 -84V-108H20V-84C28 -84 36 -78 36 -66V0Z',
    label: { y: -40, r: 26 },
    width: 72,
    height: 110,
  },
  tube: {
    body: 'M-35 -98H35L26 -16H-26Z',
    cap: 'M-24 -18H24V-4A4 4 0 0 1 20 0H-20A4 4 0 0 1 -24 -4Z',
    line: 'M-33 -86H33',
    outline: 'M-35 -98H35L26 -16H24V0H-24V-16H-26Z',
    label: { y: -53, r: 24 },
    width: 70,
    height: 98,
  },
  box: {
    body: 'M-44 -6V-78A6 6 0 0 1 -38 -84H38A6 6 0 0 1 44 -78V-6A6 6 0 0 1 38 0H-38A6 6 0 0 1 -44 -6Z',
    outline: 'M-44 0V-84H44V0Z',
    label: { y: -42, r: 29 },
    width: 88,
    height: 84,
  },
  jar: {
    body: 'M-42 -14V-50H42V-14A14 14 0 0 1 28 0H-28A14 14 0 0 1 -42 -14Z',
    cap: 'M-46 -56V-66A8 8 0 0 1 -38 -74H38A8 8 0 0 1 46 -66V-56A6 6 0 0 1 40 -50H-40A6 6 0 0 1 -46 -56Z',
    outline: 'M-42 0V-50H-46V-74H46V-50H42V0Z',
    label: { y: -25, r: 21 },
    width: 92,
    height: 74,
  },
  bag: {
    body: 'M-38 0C-44 -40 -44 -60 -36 -92L-30 -106H30L36 -92C44 -60 44 -40 38 0Z',
    line: 'M-36 -92H36',
    outline: 'M-38 0C-44 -40 -44 -60 -36 -92L-30 -106H30L36 -92C44 -60 44 -40 38 0Z',
    label: { y: -46, r: 28 },
    width: 82,
    height: 106,
  },
};

/** Most px that a pack takes at scale 1. */
export const LARGEST_PACK = { width: 92, height: 110 } as const;
