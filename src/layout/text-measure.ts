import type { TypeStyle } from '../theme/type';
import table from './text-widths.json';

interface WeightTable {
  /** Advance per character, thousandths of an em, tabular figures. */
  readonly advances: readonly number[];
  /** Kerning by class of the left and of the right character, thousandths of an em. */
  readonly kern: readonly (readonly number[])[];
}

const index = new Map([...table.chars].map((char, i) => [char, i]));
const weights: ReadonlyMap<number, WeightTable> = new Map(
  Object.entries(table.weights).map(([weight, t]) => [Number(weight), t]),
);

/** U+202F has no glyph in the font: the browser's shaper sets it as half a space. */
const NARROW_SPACE = '\u202f';

/** Weights that are measured, lightest first. */
export const MEASURED_WEIGHTS: readonly number[] = [...weights.keys()].sort((a, b) => a - b);

function weightTable(weight: number): WeightTable {
  const found = weights.get(weight);
  if (found) return found;
  throw new RangeError(
    `Weight ${weight} isn't measured (${MEASURED_WEIGHTS.join(', ')} are). Use one of those, or add it to scripts/lib/brand/text-widths.ts and run npm run brand.`,
  );
}

const widest = new Map([...weights].map(([weight, t]) => [weight, Math.max(...t.advances)]));

/** Advance of one character in thousandths of an em; an unknown one counts as the widest of all. */
function advance(char: string, weight: number, t: WeightTable): number {
  if (char === NARROW_SPACE) return advance(' ', weight, t) / 2;
  const i = index.get(char);
  return (i === undefined ? undefined : t.advances[i]) ?? widest.get(weight) ?? 0;
}

function kern(left: string, right: string, t: WeightTable): number {
  const l = index.get(left);
  const r = index.get(right);
  if (l === undefined || r === undefined) return 0;
  return t.kern[table.left[l] ?? 0]?.[table.right[r] ?? 0] ?? 0;
}

/**
 * Width of one line of text in px, as the browser sets it: advances, pair kerning, tabular figures and tracking
 * (also after the last character). Characters that the font lacks count as the widest one.
 */
export function textWidth(text: string, style: TypeStyle): number {
  const t = weightTable(style.weight);
  let units = 0;
  let previous = '';
  let count = 0;
  for (const char of text) {
    units += advance(char, style.weight, t) + (previous ? kern(previous, char, t) : 0);
    previous = char;
    count++;
  }
  return (units / 1000 + count * style.tracking) * style.size;
}

/** Characters of the text that the font can't draw, each once, in order of appearance. Empty when all is well. */
export function missingGlyphs(text: string): string[] {
  return [...new Set(text)].filter((char) => char !== NARROW_SPACE && !index.has(char));
}
