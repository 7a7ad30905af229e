import { pick, seededRandom } from '../layout/random';

export interface DogCoat {
  readonly light: string;
  readonly dark: string;
}

/** Coats to choose from by the persona's seed: none so dark that the dog is lost before dark trousers. */
export const DOG_COATS: readonly DogCoat[] = [
  { light: '#E9A15F', dark: '#B8763E' },
  { light: '#F2EFE6', dark: '#B9BFBB' },
  { light: '#C07F4C', dark: '#7A4A2B' },
];

/** The same seed is the same dog, in every scene. */
export const coatOf = (seed: string): DogCoat => pick(seededRandom(`dog ${seed}`), DOG_COATS);
