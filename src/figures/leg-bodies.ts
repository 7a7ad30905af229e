import type { BodyName, Units } from './bodies';
import type { Slot } from './library';

/** Where legs of our own are put under a body. Figure space; near is the leg on the left of the drawing. */
export interface OwnLegs {
  /** Everything below this line (left to right) is taken away: trousers and shoes, around hands that hang over them. */
  readonly below: readonly Units[];
  readonly hips: { readonly near: Units; readonly far: Units };
  /** Width of a thigh where it meets the hips. */
  readonly width: number;
  /** x of the ankles when the body stands: where steps begin and end. */
  readonly stance: { readonly near: number; readonly far: number };
  readonly shoes?: Slot;
  /** From where to where (x) trousers are seen at that line; by default all the way. */
  readonly seam?: readonly [number, number];
}

const flat = (y: number): Units[] => [
  [-600, y],
  [1800, y],
];

/** Measured on the drawings. Bodies that aren't listed sit, or stand in a stride of their own. */
const LEGS: Partial<Record<BodyName, OwnLegs>> = {
  walking: {
    below: flat(1800),
    hips: { near: [405, 1745], far: [695, 1745] },
    width: 325,
    stance: { near: 400, far: 690 },
  },
  resting: {
    below: flat(1790),
    hips: { near: [420, 1735], far: [724, 1735] },
    width: 320,
    stance: { near: 390, far: 800 },
  },
  'crossed-arms': {
    below: flat(1700),
    hips: { near: [388, 1650], far: [682, 1650] },
    width: 296,
    stance: { near: 260, far: 725 },
  },
  blazer: {
    below: flat(1880),
    hips: { near: [495, 1800], far: [742, 1800] },
    width: 285,
    stance: { near: 330, far: 640 },
  },
  easing: {
    below: [
      [-600, 1760],
      [245, 1760],
      [245, 1882],
      [428, 1882],
      [445, 1700],
      [780, 1700],
      [850, 1754],
      [1800, 1754],
    ],
    hips: { near: [440, 1660], far: [728, 1660] },
    width: 292,
    stance: { near: 180, far: 755 },
  },
  shirt: {
    below: [
      [-600, 1916],
      [400, 1916],
      [428, 1850],
      [458, 1810],
      [868, 1810],
      [880, 1890],
      [1800, 1890],
    ],
    hips: { near: [482, 1760], far: [762, 1760] },
    width: 288,
    stance: { near: 300, far: 700 },
  },
  polkadots: {
    below: [
      [-600, 1870],
      [305, 1870],
      [308, 1592],
      [848, 1592],
      [836, 1735],
      [1800, 1735],
    ],
    hips: { near: [462, 1590], far: [716, 1590] },
    width: 262,
    stance: { near: 350, far: 580 },
    shoes: 'ink',
    seam: [345, 838],
  },
  coat: {
    below: [
      [-600, 2068],
      [130, 2068],
      [480, 2152],
      [530, 2142],
      [1800, 2142],
    ],
    hips: { near: [405, 1760], far: [690, 1760] },
    width: 300,
    stance: { near: 260, far: 690 },
    seam: [548, 764],
  },
};

export const LEG_BODIES = Object.keys(LEGS) as BodyName[];

/** Where a body's own legs go; undefined when it doesn't walk. */
export function legsOf(body: BodyName): OwnLegs | undefined {
  return LEGS[body];
}
