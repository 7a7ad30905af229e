import * as fontkit from 'fontkit';
import { type Kerning, pairKerning } from './kerning';

const HEADER = 12;
const RECORD = 16;
/** Outlines are left out: widths and kerning need none, and fontkit can't vary WOFF2's transformed ones. */
const OUTLINES = ['glyf', 'loca'];

interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** A font at one weight: advances with tabular figures, and kerning, both in font units. */
export interface Metrics {
  advance(char: string): number;
  kern(left: string, right: string): number;
}

export interface MetricsFont {
  readonly characters: ReadonlySet<number>;
  readonly unitsPerEm: number;
  at(weight: number): Metrics;
}

/** Reads what text layout needs out of the bytes of a variable WOFF2 font. */
export function metricsFont(woff2: Uint8Array): MetricsFont {
  const tables = unpack(woff2);
  const font = fontkit.create(sfnt(tables));
  const gpos = tables.find((table) => table.tag === 'GPOS')?.bytes;
  return {
    characters: new Set(font.characterSet),
    unitsPerEm: font.unitsPerEm,
    at: (wght) => {
      const instance = font.getVariation({ wght });
      const store = instance.GDEF?.itemVariationStore;
      const delta = (outer: number, inner: number) =>
        store ? instance._variationProcessor.getDelta(store, outer, inner) : 0;
      return metrics(instance, gpos ? pairKerning(gpos, delta) : () => 0);
    },
  };
}

function metrics(font: fontkit.Font, kern: Kerning): Metrics {
  const run = (char: string) => font.layout(char, { tnum: true, kern: false });
  const glyph = (char: string) => run(char).glyphs[0]?.id ?? 0;
  return {
    advance: (char) => run(char).positions[0]?.xAdvance ?? 0,
    kern: (left, right) => kern(glyph(left), glyph(right)),
  };
}

function unpack(woff2: Uint8Array): Table[] {
  const packed = fontkit.create(woff2);
  void packed.hhea; // reading any table unpacks the file and fills in the offsets
  return Object.values(packed.directory.tables).map(({ tag, offset, length, transformed }) => {
    if (OUTLINES.includes(tag)) return { tag, bytes: new Uint8Array(4) };
    if (transformed) throw new Error(`Table ${tag} is stored transformed: it can't be copied as it is.`);
    return { tag, bytes: packed.stream.buffer.slice(offset, offset + length) };
  });
}

/** Tables as one plain TrueType file. Checksums stay 0: fontkit doesn't look at them. */
function sfnt(tables: readonly Table[]): Uint8Array {
  const aligned = (n: number) => Math.ceil(n / 4) * 4;
  let offset = HEADER + RECORD * tables.length;
  const file = new Uint8Array(tables.reduce((sum, t) => sum + aligned(t.bytes.length), offset));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  for (const [i, { tag, bytes }] of tables.entries()) {
    const record = HEADER + RECORD * i;
    for (let c = 0; c < 4; c++) file[record + c] = tag.charCodeAt(c);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    file.set(bytes, offset);
    offset += aligned(bytes.length);
  }
  return file;
}
