/** Kerning of a pair of glyphs in font units; `delta` gives what the weight adds to a value stored at outer/inner. */
export type Kerning = (left: number, right: number) => number;
type Delta = (outer: number, inner: number) => number;

const PAIR_LOOKUP = 2;
const VARIATION_INDEX = 0x8000;
const X_ADVANCE = 0x0004;
const X_ADVANCE_DEVICE = 0x0040;

/**
 * Pair kerning read from a font's GPOS table (OpenType 1.9, lookup type 2). fontkit reads it too, but loses how the
 * pairs vary with weight, which at 800 is up to 64 thousandths of an em.
 */
export function pairKerning(gpos: Uint8Array, delta: Delta): Kerning {
  const view = new DataView(gpos.buffer, gpos.byteOffset, gpos.byteLength);
  const u16 = (at: number) => view.getUint16(at);
  const list = u16(8);
  const lookups = offsets(u16, list + 2, list)
    .filter((at) => u16(at) === PAIR_LOOKUP)
    .map((at) => offsets(u16, at + 6, at).map((sub) => subtable(view, sub, delta)));
  return (left, right) =>
    lookups.reduce((sum, subs) => sum + (first(subs, (sub) => sub(left, right)) ?? 0), 0);
}

/** The 16-bit offsets of a list whose count is just before `at`, made absolute. */
function offsets(u16: (at: number) => number, at: number, base: number): number[] {
  return Array.from({ length: u16(at - 2) }, (_, i) => base + u16(at + 2 * i));
}

function first<T>(items: readonly T[], use: (item: T) => number | undefined): number | undefined {
  for (const item of items) {
    const found = use(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One subtable: undefined when it doesn't speak of the pair, so that the next one is asked. */
function subtable(view: DataView, at: number, delta: Delta): (l: number, r: number) => number | undefined {
  const u16 = (offset: number) => view.getUint16(at + offset);
  const formats = [u16(4), u16(6)] as const;
  const size = 2 * (bits(formats[0]) + bits(formats[1]));
  /** Where a pair varies is told from the table the pair is in: the set (here fontkit errs) or the subtable. */
  const value = (offset: number, from = 0) => advance(view, at + from, at + offset, formats[0], delta);
  if (u16(0) === 1) {
    return (left, right) => {
      const i = coverage(view, at + u16(2), left);
      if (i < 0) return undefined;
      const set = u16(10 + 2 * i);
      for (let p = 0; p < u16(set); p++) {
        const pair = set + 2 + p * (2 + size);
        if (u16(pair) === right) return value(pair + 2, set);
      }
      return undefined;
    };
  }
  return (left, right) => {
    if (coverage(view, at + u16(2), left) < 0) return undefined;
    const row = classOf(view, at + u16(8), left);
    const column = classOf(view, at + u16(10), right);
    return value(16 + (row * u16(14) + column) * size);
  };
}

const bits = (format: number) => format.toString(2).replaceAll('0', '').length;

/** The advance that a value record changes, with its share of the weight. */
function advance(view: DataView, base: number, at: number, format: number, delta: Delta): number {
  if (!(format & X_ADVANCE)) return 0;
  const field = (flag: number) => at + 2 * bits(format & (flag - 1));
  const fixed = view.getInt16(field(X_ADVANCE));
  const device = format & X_ADVANCE_DEVICE ? view.getUint16(field(X_ADVANCE_DEVICE)) : 0;
  if (device === 0 || view.getUint16(base + device + 4) !== VARIATION_INDEX) return fixed;
  return fixed + delta(view.getUint16(base + device), view.getUint16(base + device + 2));
}

/** Place of a glyph in a coverage table, −1 when it isn't covered. */
function coverage(view: DataView, at: number, glyph: number): number {
  const count = view.getUint16(at + 2);
  const listed = view.getUint16(at) === 1;
  for (let i = 0; i < count; i++) {
    const entry = at + 4 + i * (listed ? 2 : 6);
    const from = view.getUint16(entry);
    if (listed && from === glyph) return i;
    if (!listed && from <= glyph && glyph <= view.getUint16(entry + 2)) {
      return view.getUint16(entry + 4) + glyph - from;
    }
  }
  return -1;
}

/** Class of a glyph in a class table; 0 when none is given. */
function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const i = glyph - view.getUint16(at + 2);
    return i >= 0 && i < view.getUint16(at + 4) ? view.getUint16(at + 6 + 2 * i) : 0;
  }
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    const range = at + 4 + i * 6;
    if (view.getUint16(range) <= glyph && glyph <= view.getUint16(range + 2))
      return view.getUint16(range + 4);
  }
  return 0;
}
