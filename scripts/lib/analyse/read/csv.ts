import fs from 'node:fs';
import type { Problem } from '../../../../src/check/problem';
import { rawTable } from '../../../../src/raw/contract';
import type { Duck } from '../duck';
import { asUtf8, type Encoding, encodingOf } from './encoding';
import type { Found } from './files';
import { DELIMITERS, type Sniffed, sniff } from './head';
import { loadText } from './load-text';
import { type Read, rowsText, trouble } from './source';

/** Bytes at the start of a file in which the header is looked for. */
const HEAD_BYTES = 200_000;
function startOf(path: string): string {
  const handle = fs.openSync(path, 'r');
  const bytes = Buffer.alloc(HEAD_BYTES);
  const length = fs.readSync(handle, bytes, 0, HEAD_BYTES, 0);
  fs.closeSync(handle);
  return new TextDecoder('utf-8').decode(bytes.subarray(0, length));
}

/** A file in UTF-8: the file itself, or what it is rewritten to. Mixed encodings are a problem. */
export async function inUtf8(duck: Duck, { path, file }: Found) {
  const encoding = await encodingOf(path);
  const { lines, count } = encoding.mixed;
  if (count > 0) {
    const remedy = 'Spara om hela filen som UTF-8; laga de raderna i källan om å, ä och ö är fel i dem.';
    const found = 'blandade teckenkodningar: de raderna är i en annan än resten';
    const expected = 'en teckenkodning i hela filen';
    return { encoding, problem: trouble(file, rowsText(lines, count), [found, expected, remedy]) };
  }
  if (encoding.label === 'utf-8') return { encoding, path };
  const target = `${duck.folder}/${file.replaceAll(/[^\w.]/g, '_')}.utf8`;
  await asUtf8(path, encoding.label, target);
  return { encoding, path: target };
}

/** Reads delimited text: encoding and delimiter are found out, and told. */
export async function readCsv(duck: Duck, found: Found): Promise<Read> {
  const utf8 = await inUtf8(duck, found);
  if (utf8.problem) return { problems: [utf8.problem] };
  const head = sniff(startOf(utf8.path), rawTable(found.table), found.columns);
  if (!head)
    return {
      problems: [trouble(found.file, '', ['inga rader', 'en rubrikrad', 'Exportera filen på nytt.'])],
    };
  const wrong = wrongDelimiter(found.file, head);
  if (wrong) return { problems: [wrong] };
  const read = await loadText(duck, found, utf8.path, head);
  if (!read.source) return read;
  return { ...read, source: { ...read.source, detected: detectedText(utf8.encoding, head) } };
}

function wrongDelimiter(file: string, head: Sniffed): Problem | undefined {
  const expected = 'kolumner skilda av komma, semikolon eller tabb';
  const remedy = 'Exportera filen med semikolon som skiljetecken.';
  if (head.unread)
    return trouble(file, `rad ${head.line}`, [`skiljetecknet ${head.unread}`, expected, remedy]);
  if (head.header.length > 1) return undefined;
  return trouble(file, `rad ${head.line}`, ['en enda kolumn', expected, remedy]);
}

const detectedText = ({ name }: Encoding, { delimiter, line }: Sniffed) =>
  `CSV, ${name}, ${DELIMITERS[delimiter]}${line > 1 ? `, rubriker på rad ${line}` : ''}`;
