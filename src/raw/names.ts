import { distance } from 'fastest-levenshtein';
import { type RawTable, rawTable, TABLE_NAMES, type TableName } from './contract';

/** A name as it is compared: "Köp-datum" and "kop_datum" are the same. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

/** Letters that two names may differ by and still be taken for each other in a suggestion. */
const near = (name: string) => Math.max(2, Math.floor(name.length / 3));

/** Of the known names, the nearest that is near enough to be suggested. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const plain = plainName(name);
  const sorted = known.map((k) => [distance(plain, plainName(k)), k] as const).sort((a, b) => a[0] - b[0]);
  const first = sorted[0];
  return first && first[0] <= near(plain) ? first[1] : undefined;
}

/** The table that a file is by its name (without its ending). */
export function tableOfFile(stem: string): TableName | undefined {
  const plain = plainName(stem);
  return TABLE_NAMES.find((t) => [t, ...rawTable(t).aliases].some((a) => plainName(a) === plain));
}

/** What the columns of a file are: ours → the file's, by the mapping first and then by our names and aliases. */
export function matchColumns(
  table: RawTable,
  header: readonly string[],
  mapped: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const matched: Record<string, string> = {};
  const taken = new Set<string>();
  const take = (ours: string, theirs: string | undefined) => {
    if (theirs === undefined || taken.has(theirs) || ours in matched) return;
    matched[ours] = theirs;
    taken.add(theirs);
  };
  for (const [ours, theirs] of Object.entries(mapped))
    take(
      ours,
      header.find((h) => h === theirs),
    );
  const names = Object.entries(table.columns);
  for (const [ours] of names)
    if (!(ours in mapped))
      take(
        ours,
        header.find((h) => plainName(h) === plainName(ours)),
      );
  for (const [ours, { aliases }] of names) {
    if (ours in mapped) continue;
    for (const alias of aliases)
      take(
        ours,
        header.find((h) => plainName(h) === plainName(alias)),
      );
  }
  return matched;
}

/** Required columns that aren't matched, as lists of which one is enough. */
export function missingColumns(table: RawTable, matched: Readonly<Record<string, string>>): string[][] {
  const single = Object.entries(table.columns).flatMap(([name, c]) => (c.required ? [[name]] : []));
  return [...single, ...table.oneOf.map((list) => [...list])].filter(
    (list) => !list.some((c) => c in matched),
  );
}
