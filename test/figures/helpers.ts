import { readFileSync } from 'node:fs';
import { librarySchema } from '../../src/figures/library';
import type { FigureLook } from '../../src/figures/look';
import { HOUSEHOLDS, type Household } from '../../src/schema/persona';

export const LIBRARY_TEXT = readFileSync(
  new URL('../../assets/figures/pieces.json', import.meta.url),
  'utf8',
);
export const FAR_TEXT = readFileSync(
  new URL('../../assets/figures/pieces-far.json', import.meta.url),
  'utf8',
);
export const FAR_LIBRARY = librarySchema.parse(JSON.parse(FAR_TEXT));
export const LIBRARY = librarySchema.parse(JSON.parse(LIBRARY_TEXT));

/** A look with every colour different, to see which path takes which. */
export const MODEL: FigureLook = {
  body: 'walking',
  head: 'Bun',
  face: 'Smile',
  skin: '#AAAA01',
  hair: '#AAAA02',
  top: '#AAAA03',
  jacket: '#AAAA04',
  pants: '#AAAA05',
  scale: 1,
};

/** A persona that a cast can be made from. */
export function persona(
  seed: string,
  household: Household = 'couple',
  ageRange: [number, number] = [30, 40],
) {
  return { seed, household, ageRange, dog: false, home: 'rented-flat', place: 'inner-city' } as const;
}

/** Personas of all households and ages: `count` of them, none like another. */
export function personas(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const from = 20 + ((i * 7) % 60);
    return persona(`p${i}`, HOUSEHOLDS[i % HOUSEHOLDS.length], [from, from + 12]);
  });
}
