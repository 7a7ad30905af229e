import type { SceneOf } from '../../scenes/kinds';
import { seededRandom } from '../random';

/** What someone has with them: it says that they come for different things. */
export const THINGS = ['stroller', 'dog', 'bag', 'cup'] as const;
export type Thing = (typeof THINGS)[number];

type Someone = SceneOf<'opening'>['people'][number];

/** Up to this age of the youngest adult a family brings a pram. */
const PRAM_AGE = 40;

/** What a segment's person brings: the pram and the dog follow from the persona, the rest doesn't matter. */
export function thingOf({ segment, persona }: Someone): Thing {
  const { household, ageRange, dog } = persona;
  if (household === 'family' && ageRange[0] < PRAM_AGE) return 'stroller';
  if (dog) return 'dog';
  return seededRandom(`thing ${segment}`)() < 0.6 ? 'bag' : 'cup';
}

/** What every so many strangers have with them. */
const STRANGERS: readonly (Thing | undefined)[] = [
  'bag',
  undefined,
  'dog',
  'cup',
  undefined,
  'stroller',
  undefined,
];

/** What a stranger has with them, if anything. */
export const strangersThing = (turn: number): Thing | undefined => STRANGERS[turn % STRANGERS.length];

/** Px of street that a thing takes in front of whoever has it. */
export const ROOM: Record<Thing, number> = { stroller: 96, dog: 84, bag: 14, cup: 0 };
