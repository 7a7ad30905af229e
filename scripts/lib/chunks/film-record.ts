import { join, resolve } from 'node:path';
import type { MadeFrom } from '../../../src/chunks/made-from';
import { digestOf, digestOfValue } from './digest';
import type { Place } from './place';
import type { PlannedScene } from './plan';
import { readSigned, writeSigned } from './signed';

/** What a film was made from, scene by scene; code that scenes have in common is kept once. */
interface FilmRecord {
  readonly codes: Readonly<Record<string, MadeFrom['code']>>;
  readonly scenes: readonly (Omit<MadeFrom, 'code'> & { readonly code: string })[];
}

/** Films are told apart by where they are written. */
const fileOf = (place: Place, film: string) => join(place.films, `${digestOf(resolve(film))}.json`);

/** What each scene of a film was made from the last time, by its id. Only ever told of, never relied on. */
export function readFilm(place: Place, film: string): ReadonlyMap<string, MadeFrom> {
  const record = readSigned(fileOf(place, film)) as FilmRecord | undefined;
  const scenes = record?.scenes ?? [];
  return new Map(scenes.map((s) => [s.scene.id, { ...s, code: record?.codes[s.code] ?? {} }]));
}

/** Remembers what a finished film was made from. */
export async function writeFilm(place: Place, film: string, planned: readonly PlannedScene[]): Promise<void> {
  const codes: Record<string, MadeFrom['code']> = {};
  const scenes = planned.map(({ madeFrom }) => {
    const code = digestOfValue(madeFrom.code);
    codes[code] = madeFrom.code;
    return { ...madeFrom, code };
  });
  await writeSigned(fileOf(place, film), { codes, scenes } satisfies FilmRecord);
}
