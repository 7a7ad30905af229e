import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aggregate, type Counted } from '../../scripts/lib/analyse/aggregate/aggregate';
import { prepare } from '../../scripts/lib/analyse/aggregate/prepare';
import { withDuck } from '../../scripts/lib/analyse/duck';
import { readTables } from '../../scripts/lib/analyse/read/read';
import type { Source } from '../../scripts/lib/analyse/read/source';
import { rowProblems } from '../../scripts/lib/analyse/validate/validate';
import type { Blocked } from '../../src/analysis/privacy';
import { type Problem, problemText } from '../../src/check/problem';
import type { Mapping } from '../../src/raw/mapping';

/** Files of a small delivery that is right: 24 customers of two types, who shop in two stores. */
export const GOOD: Readonly<Record<string, string>> = {
  'kunder.csv': [
    'Kundnr;Län;Åldersgrupp;Livsstilstyp',
    ...Array.from(
      { length: 24 },
      (_, i) => `K${100 + i};Skåne;30-49;${i % 2 ? 'Åretruntodlare' : 'Stadsliv'}`,
    ),
  ].join('\n'),
  'profil.csv': 'typ;egenskap;andel\nÅretruntodlare;Odling;60 %\nStadsliv;Odling;0,2\n'.replace(
    'typ;',
    'livsstilstyp;',
  ),
  'kop.csv': [
    'kund;butik;kategori;datum;antal;belopp;retur',
    ...Array.from(
      { length: 48 },
      (_, i) => `K${100 + (i % 24)};${i % 3 ? 1 : 2};Hudvård;${1 + (i % 28)}.3.2026;1;1 129,50;`,
    ),
  ].join('\n'),
  'butiker.csv':
    'id;namn;ort;län;longitud;latitud\n1;Kronan;Malmö;12;13,00;55,60\n2;Svanen;Uppsala;Uppsala län;17,64;59,86',
};

export interface Outcome {
  readonly problems: readonly Problem[];
  /** Every problem in words, as it is printed. */
  readonly text: string;
  readonly read: readonly Source[];
  readonly counted?: Counted;
}

/** Reads a folder with these files instead of or beside the good ones (null = left out). */
export async function outcome(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
  { mapping = {}, blocked = { categories: [], traits: [] } }: { mapping?: Mapping; blocked?: Blocked } = {},
): Promise<Outcome> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'raw-'));
  for (const [name, content] of Object.entries({ ...GOOD, ...files }))
    if (content !== null) fs.writeFileSync(path.join(dir, name), content);
  try {
    return await withDuck(async (duck) => {
      const tables = await readTables(duck, dir, mapping);
      const { customers, purchases, stores } = tables.sources;
      const coded = !!(customers && purchases && stores);
      if (coded) await prepare(duck, tables.sources, mapping, blocked);
      const problems = [
        ...tables.problems,
        ...(await rowProblems(duck, tables.sources, '2026-06-30', coded)),
      ];
      const text = problems.map(problemText).join('\n');
      if (problems.length > 0) return { problems, text, read: tables.read };
      const counted = await aggregate(duck, tables.sources, mapping, blocked);
      return { problems, text, read: tables.read, counted };
    });
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
}

/** A good file with one of its rows (from 1, the header is 1) written otherwise. */
export const withRow = (file: string, row: number, text: string): Record<string, string> => {
  const lines = (GOOD[file] ?? '').split('\n');
  lines[row - 1] = text;
  return { [file]: lines.join('\n') };
};
