import type { BodyName, Units } from './bodies';
import type { Slot } from './library';

/** The far arm of a body: what is taken away of the drawing and where an arm of our own begins. Figure space. */
export interface FreeArm {
  readonly shoulder: Units;
  /** Where the shoulder's contour is cut, and corners around the drawn arm from there to the end of the side. */
  readonly around: readonly Units[];
  /** The side of the torso from the armpit down: the arm goes from here outwards, and the line is drawn anew. */
  readonly side: readonly Units[];
  /** The colour of the sleeve, and how far it reaches along the arm: 1 is the elbow, 2 the wrist. */
  readonly sleeve: { readonly slot: Slot; readonly to: number; readonly cuff?: true; readonly dots?: true };
  /** Trousers that the drawn hand covered: an area to fill, the line of their edge, and what hides the seam of the cut. */
  readonly trousers?: { readonly fill: string; readonly edge: string; readonly cover?: string };
}

const LONG = { slot: 'top', to: 1.96 } as const;
const JACKET = { slot: 'jacket', to: 1.96 } as const;

/** Measured on the drawings. Bodies that aren't listed have no arm to take away. */
const ARMS = {
  walking: {
    shoulder: [772, 872],
    around: [
      [792, 780],
      [900, 700],
      [1100, 900],
      [1100, 1540],
      [900, 1556],
    ],
    side: [
      [792, 892],
      [794, 1040],
      [791, 1190],
      [798, 1320],
      [822, 1416],
      [853, 1500],
      [884, 1560],
    ],
    sleeve: { slot: 'top', to: 0.5 },
  },
  resting: {
    shoulder: [776, 872],
    around: [
      [792, 752],
      [900, 680],
      [1100, 900],
      [1100, 1768],
      [832, 1768],
      [832, 1622],
    ],
    side: [
      [802, 850],
      [813, 1000],
      [840, 1150],
      [870, 1300],
      [900, 1450],
      [909, 1510],
      [898, 1558],
      [855, 1607],
    ],
    sleeve: LONG,
    trousers: {
      fill: 'M820 1560H886L883 1772H820Z',
      edge: 'M888 1580Q892 1680 884 1768',
      cover: 'M822 1634L878 1616V1774H822Z',
    },
  },
  blazer: {
    shoulder: [800, 892],
    around: [
      [790, 800],
      [900, 720],
      [1200, 900],
      [1200, 1895],
      [886, 1878],
      [872, 1835],
      [872, 1690],
    ],
    side: [
      [820, 910],
      [811, 1015],
      [814, 1120],
      [843, 1255],
      [883, 1360],
      [918, 1465],
      [937, 1540],
      [933, 1600],
      [888, 1671],
    ],
    sleeve: JACKET,
    trousers: { fill: 'M800 1640H892L896 1760L886 1850H800Z', edge: 'M893 1672Q904 1760 887 1838' },
  },
  easing: {
    shoulder: [780, 886],
    around: [
      [786, 778],
      [900, 700],
      [1100, 900],
      [1100, 1648],
      [956, 1652],
    ],
    side: [
      [810, 940],
      [814, 1045],
      [835, 1165],
      [870, 1285],
      [900, 1420],
      [925, 1555],
      [937, 1655],
    ],
    sleeve: { slot: 'jacket', to: 0.72, cuff: true },
  },
  shirt: {
    shoulder: [806, 900],
    around: [
      [800, 788],
      [900, 700],
      [1150, 900],
      [1150, 1880],
      [912, 1868],
      [890, 1850],
      [905, 1680],
    ],
    side: [
      [855, 985],
      [861, 1120],
      [880, 1255],
      [915, 1375],
      [942, 1480],
      [949, 1570],
      [938, 1622],
      [918, 1638],
    ],
    sleeve: LONG,
    trousers: { fill: 'M860 1610L922 1640L910 1860H860Z', edge: 'M926 1636Q924 1760 908 1858' },
  },
  polkadots: {
    shoulder: [760, 868],
    around: [
      [772, 772],
      [900, 700],
      [1100, 900],
      [1100, 1730],
      [838, 1730],
      [826, 1710],
      [844, 1540],
    ],
    side: [
      [787, 835],
      [790, 955],
      [805, 1105],
      [826, 1225],
      [853, 1345],
      [880, 1450],
      [883, 1495],
      [852, 1530],
    ],
    sleeve: { ...LONG, dots: true },
    trousers: { fill: 'M800 1500H856L838 1735H800Z', edge: 'M856 1528L838 1722' },
  },
  coat: {
    shoulder: [800, 890],
    around: [
      [790, 762],
      [900, 700],
      [1200, 900],
      [1200, 1840],
      [972, 1812],
    ],
    side: [
      [856, 955],
      [867, 1075],
      [886, 1255],
      [909, 1435],
      [924, 1555],
      [942, 1675],
      [954, 1812],
    ],
    sleeve: JACKET,
  },
  wheelchair: {
    shoulder: [770, 910],
    around: [
      [752, 800],
      [900, 650],
      [1460, 650],
      [1460, 1000],
      [1250, 1290],
      [1080, 1322],
      [860, 1316],
      [790, 1318],
    ],
    side: [
      [752, 1023],
      [765, 1180],
      [778, 1310],
    ],
    sleeve: JACKET,
  },
} as const satisfies Partial<Record<BodyName, FreeArm>>;

export type ArmBody = keyof typeof ARMS;
export const ARM_BODIES = Object.keys(ARMS) as ArmBody[];

/** The free arm of a body; undefined when it has none. */
export function armOf(body: BodyName): FreeArm | undefined {
  return (ARMS as Partial<Record<BodyName, FreeArm>>)[body];
}
