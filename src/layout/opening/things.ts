import { coatOf } from '../../figures/dog-coats';
import type { SceneOf } from '../../scenes/kinds';
import { seededRandom } from '../random';

/** What someone has with them: it says that they come for different things. */
const THINGS = ['stroller', 'dog', 'bag', 'cup'] as const;
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
const STRANGERS: readonly (Thing | undefined)[] = ['bag', undefined, 'cup', undefined, 'stroller', undefined];

/** What a stranger has with them, if anything. */
export const strangersThing = (turn: number): Thing | undefined => STRANGERS[turn % STRANGERS.length];

/** Px of street that a thing takes in front of whoever has it. */
export const ROOM: Record<Thing, number> = { stroller: 96, dog: 84, bag: 14, cup: 0 };

/** One of the scene's own people with what they bring. */
export interface Own {
  readonly person: Someone;
  readonly thing: Thing;
  readonly small: boolean;
}

/** Dogs in the picture at most; those who have another come without. */
const DOGS = 2;

/**
 * The scene's own people in the order in which they come to the door: at most two dogs, unlike each other in coat and
 * size, one among the first and one at the end.
 */
export function inOrder(people: readonly Someone[]): Own[] {
  const coats: string[] = [];
  const own = people.map((person): Own => {
    const thing = thingOf(person);
    if (thing !== 'dog') return { person, thing, small: false };
    const { light } = coatOf(person.segment);
    if (coats.length >= DOGS || coats.includes(light)) return { person, thing: 'bag', small: false };
    coats.push(light);
    return { person, thing, small: coats.length > 1 };
  });
  const [first, ...last] = own.filter(({ thing }) => thing === 'dog');
  const rest = own.filter(({ thing }) => thing !== 'dog');
  return [...rest.slice(0, 1), ...(first ? [first] : []), ...rest.slice(1), ...last];
}
