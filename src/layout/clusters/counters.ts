import { TYPE, type TypeStyle } from '../../theme/type';
import { type Counter, clusterCounters } from '../map/counters';
import { fitSize, fitsIn, wrap } from '../text';
import type { Circle } from './circles';

/** One cluster's counter with its texts set; baselines in px. */
export interface PlacedCounter {
  readonly dot: Circle;
  /** Right end of the number. */
  readonly value: { readonly x: number; readonly y: number; readonly style: TypeStyle };
  readonly name: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    readonly leading: number;
  };
}

/** px from the hue dot to the widest number; size of a number and the sizes of a name on one line. */
const VALUE = { gap: 16, size: 76, least: 28 } as const;
const NAME = { most: 42, least: 32 } as const;
/** A longer name takes two small lines beside the number: px from one to the next. */
const TWO = { leading: 33, style: TYPE.tag } as const;
/** Share of the size that capitals and digits are high. */
const CAP = 0.7;

const VALUE_STYLE: TypeStyle = { ...TYPE.value, size: VALUE.size };
const NAME_STYLE: TypeStyle = { ...TYPE.sub, size: NAME.most };

interface Counted {
  readonly name: string;
  readonly count: { readonly text: string };
}

const smallest = (sizes: readonly number[], most: number): number => Math.min(most, ...sizes);

/** A name on one line at the common size, or on two small ones centred beside the number's digits. */
function placeName(text: string, { name }: Counter, one: TypeStyle, digits: number): PlacedCounter['name'] {
  const { x, y, width } = name;
  if (fitsIn(text, one, width, 1)) return { x, y, lines: [text], style: one, leading: 0 };
  const lines = wrap(text, TWO.style, width, 2);
  const block = (lines.length - 1) * TWO.leading - CAP * TWO.style.size;
  const first = y - (CAP * digits) / 2 - block / 2;
  return { x, y: Math.round(first), lines, style: TWO.style, leading: TWO.leading };
}

/** The counters, with one style for all numbers and one for all names that fit on a line. */
export function placeCounters(clusters: readonly Counted[]): PlacedCounter[] {
  const { entries } = clusterCounters(clusters.length);
  const of = (i: number) => clusters[i] as Counted;
  const digits = entries.map(({ dot, value }, i) =>
    fitSize(of(i).count.text, VALUE_STYLE, value.x - dot.x - dot.r - VALUE.gap, VALUE.least),
  );
  const short = entries.flatMap(({ name: { width } }, i) => {
    const fits = fitsIn(of(i).name, { ...NAME_STYLE, size: NAME.least }, width, 1);
    return fits ? [fitSize(of(i).name, NAME_STYLE, width, NAME.least)] : [];
  });
  const value = { ...VALUE_STYLE, size: smallest(digits, VALUE.size) };
  const one = { ...NAME_STYLE, size: smallest(short, NAME.most) };
  return entries.map((entry, i) => ({
    dot: entry.dot,
    value: { ...entry.value, style: value },
    name: placeName(of(i).name, entry, one, value.size),
  }));
}

/** Whether a name has lost letters as it was set in lines. */
export const isCut = (name: string, lines: readonly string[]): boolean =>
  lines.at(-1)?.endsWith('…') === true && !name.endsWith('…');
