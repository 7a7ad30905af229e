import fs from 'node:fs';
import { readJson as parseStrictly } from '../../../../src/check/json';
import { type Duck, named, quoted } from '../duck';
import { described } from './columns';
import { inUtf8 } from './csv';
import type { Found } from './files';
import { type Read, trouble } from './source';

/** Files up to this size are parsed strictly when the engine can't read them, to say where they are broken. */
const LARGEST_PARSED = 20_000_000;

/** What the engine says about the place: "at byte 2 in line 4" or "in record/value 3". */
function placeIn(message: string): string {
  const line = /in line (\d+)/.exec(message)?.[1];
  const record = /record\/value (\d+)/.exec(message)?.[1];
  return line ? `rad ${line}` : record ? `post ${record}` : '';
}

/** Reads JSON: a list of objects, or one object a line. */
export async function readJsonTable(duck: Duck, found: Found): Promise<Read> {
  const utf8 = await inUtf8(duck, found);
  if (utf8.problem) return { problems: [utf8.problem] };
  try {
    await duck.run(
      `CREATE TABLE ${named(`raw_${found.table}`)} AS SELECT * FROM
       read_json(${quoted(utf8.path)}, format='auto', records=true, convert_strings_to_integers=false,
       dateformat='%Y-%m-%d', sample_size=-1, maximum_depth=2)`,
    );
  } catch (error) {
    return { problems: broken(found, utf8.path, String(error)) };
  }
  return described(duck, found, 'rowid + 1', `JSON, ${utf8.encoding.name}`);
}

function broken({ file }: Found, path: string, message: string) {
  const text = fs.statSync(path).size <= LARGEST_PARSED ? fs.readFileSync(path, 'utf8') : '';
  const listed = text.trimStart().startsWith('[') ? parseStrictly(file, text).problems : [];
  // what stands there isn't shown: it may be a customer's
  if (listed.length > 0) return listed.map((p) => ({ ...p, found: 'något annat' }));
  const expected = 'en lista med objekt, eller ett objekt per rad';
  return [trouble(file, placeIn(message), ['trasig JSON', expected, 'Exportera filen på nytt.'])];
}
