import * as fontkit from 'fontkit';

const HEADER = 12;
const RECORD = 16;
/** Outlines are left out: widths and kerning need none, and fontkit can't vary WOFF2's transformed ones. */
const OUTLINES = ['glyf', 'loca'];

/** Bytes of a WOFF2 font as a plain TrueType font without outlines, good for advances and kerning at any weight. */
export function metricsFont(woff2: Uint8Array): fontkit.Font {
  const packed = fontkit.create(woff2);
  void packed.hhea; // reading any table unpacks the file and fills in the offsets
  const tables = Object.values(packed.directory.tables).map(({ tag, offset, length, transformed }) => {
    if (OUTLINES.includes(tag)) return { tag, bytes: new Uint8Array(4) };
    if (transformed) throw new Error(`Table ${tag} is stored transformed: it can't be copied as it is.`);
    return { tag, bytes: packed.stream.buffer.slice(offset, offset + length) };
  });
  return fontkit.create(sfnt(tables));
}

/** Tables as one TrueType file. Checksums stay 0: fontkit doesn't look at them. */
function sfnt(tables: readonly { tag: string; bytes: Uint8Array }[]): Uint8Array {
  const padded = (n: number) => Math.ceil(n / 4) * 4;
  let offset = HEADER + RECORD * tables.length;
  const file = new Uint8Array(tables.reduce((sum, t) => sum + padded(t.bytes.length), offset));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  for (const [i, { tag, bytes }] of tables.entries()) {
    const at = HEADER + RECORD * i;
    for (let c = 0; c < 4; c++) file[at + c] = tag.charCodeAt(c);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    file.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return file;
}
