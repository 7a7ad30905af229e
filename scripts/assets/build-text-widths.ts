/**
 * Measures the film's font into src/layout/text-widths.json: advances and pair kerning per weight, tabular figures on,
 * in thousandths of an em. Run after a change of assets/fonts: npx tsx scripts/assets/build-text-widths.ts
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { metricsFont } from './metrics-font';

const WEIGHTS = [500, 600, 700, 800] as const;
const FILES = ['figtree-latin', 'figtree-latin-ext'] as const;
const EXTRA = '–—‘’‚“”„•…‹›€™−';
const OUT = fileURLToPath(new URL('../../src/layout/text-widths.json', import.meta.url));

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const wanted = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...[...EXTRA].map((c) => c.codePointAt(0) ?? 0),
].filter((c) => c !== 0xad);

/** Each subset is its own face to the browser: characters of the two are never kerned with each other. */
const subsets = FILES.map((name) => {
  const font = metricsFont(readFileSync(new URL(`../../assets/fonts/${name}.woff2`, import.meta.url)));
  if (font.unitsPerEm !== 1000)
    throw new Error(`${name} has ${font.unitsPerEm} units per em; 1000 is expected.`);
  return font;
});

interface Measured {
  readonly char: string;
  readonly subset: number;
}
const chars: Measured[] = wanted.flatMap((code) => {
  const subset = subsets.findIndex((s) => s.characters.has(code));
  return subset < 0 ? [] : [{ char: String.fromCodePoint(code), subset }];
});

const byWeight = WEIGHTS.map((weight) => {
  const metrics = subsets.map((s) => s.at(weight));
  const kern = (left: Measured, right: Measured) =>
    left.subset === right.subset ? metrics[left.subset]?.kern(left.char, right.char) : 0;
  return {
    advances: chars.map(({ char, subset }) => Math.round(metrics[subset]?.advance(char) ?? 0)),
    kern: chars.map((left) => chars.map((right) => Math.round(kern(left, right) ?? 0))),
  };
});

/** Groups characters that kern alike at every weight; returns each one's class and one index per class. */
function classes(key: (i: number) => string): { of: number[]; sample: number[] } {
  const seen = new Map<string, number>();
  const sample: number[] = [];
  const of = chars.map((_, i) => {
    const k = key(i);
    const known = seen.get(k);
    if (known !== undefined) return known;
    seen.set(k, sample.length);
    return sample.push(i) - 1;
  });
  return { of, sample };
}
const left = classes((i) => byWeight.map((w) => w.kern[i]?.join(' ')).join('|'));
const right = classes((i) => byWeight.map((w) => w.kern.map((row) => row[i]).join(' ')).join('|'));

const table = {
  chars: chars.map((c) => c.char).join(''),
  left: left.of,
  right: right.of,
  weights: Object.fromEntries(
    WEIGHTS.map((wght, w) => [
      wght,
      {
        advances: byWeight[w]?.advances,
        kern: left.sample.map((l) => right.sample.map((r) => byWeight[w]?.kern[l]?.[r] ?? 0)),
      },
    ]),
  ),
};
/** One line per list: short enough to diff, compact enough to read. */
const json = JSON.stringify(table).replaceAll('],[', '],\n[').replaceAll(',"', ',\n"');
writeFileSync(`${OUT}.tmp`, `${json}\n`);
renameSync(`${OUT}.tmp`, OUT);
console.log(
  `${chars.length} characters, ${left.sample.length} × ${right.sample.length} kerning classes -> ${OUT}`,
);
