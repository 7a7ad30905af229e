import { metricsFont } from './metrics-font';

const WEIGHTS = [500, 600, 700, 800] as const;
const EXTRA = '–—‘’‚“”„•…‹›€™−';
/** The table is in thousandths of an em. */
const UNITS = 1000;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Code points that text may be set in: Latin with its accents, and the signs of print. */
const WANTED = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...[...EXTRA].map((c) => c.codePointAt(0) ?? 0),
].filter((c) => c !== 0xad);

interface Measured {
  readonly char: string;
  readonly face: number;
}

/** Groups things that are alike; returns each one's class and one index per class. */
function classes(n: number, key: (i: number) => string): { of: number[]; sample: number[] } {
  const seen = new Map<string, number>();
  const sample: number[] = [];
  const of = Array.from({ length: n }, (_, i) => {
    const k = key(i);
    const known = seen.get(k);
    if (known !== undefined) return known;
    seen.set(k, sample.length);
    return sample.push(i) - 1;
  });
  return { of, sample };
}

/**
 * Measures a typeface as JSON for src/layout/text-widths.json: advances and pair kerning per weight, tabular figures
 * on, in thousandths of an em. `faces` are its variable WOFF2 files; each is its own face to the browser, so that
 * characters of two are never kerned with each other. Throws on a file that can't be read.
 */
export function textWidths(faces: readonly Uint8Array[]): string {
  const fonts = faces.map(metricsFont);
  const chars = WANTED.flatMap((code): Measured[] => {
    const face = fonts.findIndex((f) => f.characters.has(code));
    return face < 0 ? [] : [{ char: String.fromCodePoint(code), face }];
  });
  const byWeight = WEIGHTS.map((weight) => {
    const metrics = fonts.map((f) => ({ ...f.at(weight), unit: UNITS / f.unitsPerEm }));
    const inUnits = (face: number, value: number | undefined) =>
      Math.round((value ?? 0) * (metrics[face]?.unit ?? 1));
    const kern = (a: Measured, b: Measured) =>
      a.face === b.face ? inUnits(a.face, metrics[a.face]?.kern(a.char, b.char)) : 0;
    return {
      advances: chars.map(({ char, face }) => inUnits(face, metrics[face]?.advance(char))),
      kern: chars.map((a) => chars.map((b) => kern(a, b))),
    };
  });
  const left = classes(chars.length, (i) => byWeight.map((w) => w.kern[i]?.join(' ')).join('|'));
  const right = classes(chars.length, (i) =>
    byWeight.map((w) => w.kern.map((row) => row[i]).join(' ')).join('|'),
  );
  const weights = WEIGHTS.map((weight, w) => {
    const kern = left.sample.map((l) => right.sample.map((r) => byWeight[w]?.kern[l]?.[r] ?? 0));
    return [weight, { advances: byWeight[w]?.advances, kern }] as const;
  });
  const table = {
    chars: chars.map((c) => c.char).join(''),
    left: left.of,
    right: right.of,
    weights: Object.fromEntries(weights),
  };
  // One line per list: short enough to diff, compact enough to read.
  return `${JSON.stringify(table).replaceAll('],[', '],\n[').replaceAll(',"', ',\n"')}\n`;
}
