import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** What the bytes of a text file are. `broken` are lines that aren't what most lines are. */
export interface Encoding {
  /** As TextDecoder calls it. */
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** As people call it. */
  readonly name: string;
  /** Lines (from 1) with another encoding than the rest, the first few, and how many there are. */
  readonly mixed: { readonly lines: readonly number[]; readonly count: number };
}

const NONE = { lines: [], count: 0 };
/** Lines that are named of those in another encoding. */
const MOST_LINES = 5;
const CHUNK = 1 << 20;

/** Bytes at the start that show UTF-16 without a mark: every other is zero in Latin text. */
function utf16WithoutMark(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  const half = head.length / 2;
  if ((zeros[1] as number) > half * 0.7) return 'utf-16le';
  if ((zeros[0] as number) > half * 0.7) return 'utf-16be';
  return undefined;
}

async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of fs.createReadStream(file, { highWaterMark: CHUNK }))
      decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Of the lines with other bytes than ASCII: which are UTF-8, and which aren't; and whether any is Windows' own. */
async function lookAtLines(file: string) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const seen = { utf8: { lines: [] as number[], count: 0 }, other: { lines: [] as number[], count: 0 } };
  let [line, windows, rest] = [1, false, Buffer.alloc(0)];
  const look = (bytes: Buffer) => {
    if (bytes.some((b) => b >= 0x80)) {
      let kind: keyof typeof seen = 'utf8';
      try {
        decoder.decode(bytes);
      } catch {
        kind = 'other';
        windows ||= bytes.some((b) => b >= 0x80 && b < 0xa0);
      }
      if (seen[kind].count++ < MOST_LINES) seen[kind].lines.push(line);
    }
    line++;
  };
  for await (const chunk of fs.createReadStream(file, { highWaterMark: CHUNK })) {
    let bytes = Buffer.concat([rest, chunk as Buffer]);
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      look(bytes.subarray(0, end));
      bytes = bytes.subarray(end + 1);
    }
    rest = Buffer.from(bytes);
  }
  look(rest);
  return { ...seen, windows };
}

/** Finds out what a text file's bytes are: by its mark, else by whether all of it is UTF-8, else line by line. */
export async function encodingOf(file: string): Promise<Encoding> {
  const head = Buffer.alloc(4096);
  const handle = fs.openSync(file, 'r');
  const length = fs.readSync(handle, head, 0, head.length, 0);
  fs.closeSync(handle);
  if (head[0] === 0xff && head[1] === 0xfe) return { label: 'utf-16le', name: 'UTF-16 LE', mixed: NONE };
  if (head[0] === 0xfe && head[1] === 0xff) return { label: 'utf-16be', name: 'UTF-16 BE', mixed: NONE };
  const wide = utf16WithoutMark(head.subarray(0, length));
  if (wide) return { label: wide, name: wide === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE', mixed: NONE };
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (await isUtf8(file)) return { label: 'utf-8', name: marked ? 'UTF-8 med BOM' : 'UTF-8', mixed: NONE };
  const { utf8, other, windows } = await lookAtLines(file);
  if (marked || utf8.count > 0) {
    const few = marked || other.count <= utf8.count ? other : utf8;
    return { label: 'utf-8', name: 'UTF-8 och Latin-1', mixed: few };
  }
  return { label: 'windows-1252', name: windows ? 'Windows-1252' : 'Latin-1', mixed: NONE };
}

/** Writes a file anew as UTF-8, byte by byte through a decoder; memory stays small whatever its size. */
export async function asUtf8(file: string, label: Encoding['label'], target: string): Promise<void> {
  const decoder = new TextDecoder(label);
  await pipeline(
    fs.createReadStream(file, { highWaterMark: CHUNK }),
    async function* (source) {
      for await (const chunk of source) yield decoder.decode(chunk as Buffer, { stream: true });
      yield decoder.decode();
    },
    fs.createWriteStream(target),
  );
}
