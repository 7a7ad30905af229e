import type { Problem } from '../check/problem';
import { RESULT_FILES, storyboardFile } from '../schema/dataset';
import { LANGUAGES } from '../schema/language';

/** Names that may be dropped on the page, without their folder. */
const NAMED: ReadonlyMap<string, string> = new Map(
  [...Object.values(RESULT_FILES), ...LANGUAGES.map(storyboardFile)].map((file) => [
    file.split('/').at(-1) ?? file,
    file,
  ]),
);

/** What only one of the files has at its top. */
const FIELDS = [
  ['"segments"', RESULT_FILES.segments],
  ['"clusters"', RESULT_FILES.clusters],
  ['"featured"', RESULT_FILES.benefit],
] as const;

/** Fields at the first level of a JSON text that may be broken further on: nothing is parsed. */
const hasField = (text: string, field: string) => new RegExp(`^\\s{0,4}${field}\\s*:`, 'm').test(text);

/** Which of the delivery's files this is: by its name, else by what stands in it. Undefined when it is none of them. */
export function fileNamed(name: string, text: string): string | undefined {
  const plain = name.toLowerCase().replace(/ ?\(\d+\)(?=\.json$)/, '');
  return NAMED.get(plain) ?? FIELDS.find(([field]) => hasField(text, field))?.[1];
}

/** The problem with a file that isn't one of the delivery's. */
export const unknownFile = (name: string): Problem => ({
  severity: 'error',
  file: name,
  path: '',
  found: 'en fil som inte hör till leveransen',
  expected: [...NAMED.keys()].join(', '),
  remedy: 'Ge filen det namn som den har i data/README.md.',
});
