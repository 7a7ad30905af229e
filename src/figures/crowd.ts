import { pick, type Random, seededRandom, shuffle } from '../layout/random';
import type { DrawnPersona } from '../schema/persona';
import { HUES, type Hue } from '../theme/color';
import { ADULT_AGE } from './ageing';
import { castFor } from './cast';
import type { HeadName } from './heads';
import type { FigureLook } from './look';
import { OUTFITS, type Outfit } from './outfit';
import { headsFor, lookOf, type Person, skinIndex } from './person';

/** Shares of a mixed crowd: of everyone, children and people in wheelchairs; of adults, hijab and turban. */
const SHARE = { child: 0.12, wheelchair: 0.05, hijab: 0.05, turban: 0.03 } as const;
const ADULT_YEARS = [18, 88] as const;
const CHILD_YEARS = [4, 13] as const;

/** What a line-up wears, in turn: five in the whole hue, two in the light one. */
const LINE_UP: readonly Outfit[] = [
  'shirt',
  'light-tee',
  'jacket',
  'tee',
  'open-jacket',
  'light-shirt',
  'dots',
];

const within = (random: Random, [from, to]: readonly [number, number]) =>
  Math.round(from + random() * (to - from));

/** Takes the first head of the deck that suits, and puts it last: heads return as late as they can. */
function deal(deck: HeadName[], suits: readonly HeadName[]): HeadName {
  const at = deck.findIndex((head) => suits.includes(head));
  const [head] = at < 0 ? [suits[0]!] : deck.splice(at, 1);
  deck.push(head!);
  return head!;
}

const cycle = <T>(items: readonly T[], i: number): T =>
  items[(i + Math.floor(i / items.length)) % items.length]!;

function deckOf(random: Random): HeadName[] {
  const all = [0, 4].flatMap((skin) =>
    [10, 40, 75].flatMap((age) => [...headsFor('long', age, skin), ...headsFor('short', age, skin)]),
  );
  return shuffle(random, [...new Set(all)]);
}

interface Draw {
  readonly age: number;
  readonly hue: Hue;
  readonly outfit: Outfit;
  readonly head?: HeadName;
}

function someone(id: string, deck: HeadName[], { age, hue, outfit, head }: Draw): Person {
  const random = seededRandom(`person ${id}`);
  const skin = skinIndex(random);
  const suits = headsFor(random() < 0.5 ? 'long' : 'short', age, skin);
  return { id, age, look: lookOf(random, { age, skin, head: head ?? deal(deck, suits), outfit, hue }) };
}

/** A crowd as mixed as the country: all ages, some in wheelchairs, in the given hues (all by default). */
export function crowd(options: { seed: string; count: number; hues?: readonly Hue[] }): Person[] {
  const { seed, count, hues = HUES } = options;
  const random = seededRandom(`crowd ${seed}`);
  const deck = deckOf(random);
  const [colours, outfits] = [shuffle(random, hues), shuffle(random, OUTFITS)];
  return Array.from({ length: count }, (_, i): Person => {
    const [who, faith] = [random(), random()];
    const child = who < SHARE.child;
    const age = within(random, child ? CHILD_YEARS : ADULT_YEARS);
    const hue = cycle(colours, i);
    const outfit = child ? pick<Outfit>(random, ['tee', 'light-tee']) : cycle(outfits, i);
    const covered: HeadName | undefined =
      child || faith >= SHARE.hijab + SHARE.turban ? undefined : faith < SHARE.hijab ? 'Hijab' : 'Turban';
    const person = someone(`${seed}-${i}`, deck, { age, hue, outfit, ...(covered ? { head: covered } : {}) });
    return who > 1 - SHARE.wheelchair ? { ...person, look: inWheelchair(person.look) } : person;
  });
}

function inWheelchair(look: FigureLook): FigureLook {
  return { ...look, body: 'wheelchair' };
}

/**
 * People of a segment for the line-up, in its hue and at its ages: the persona's own adults first, then others like
 * them. All are grown up: they stand for customers.
 */
export function crowdOf(hue: Hue, persona: DrawnPersona, count: number, seed: string): Person[] {
  const own = castFor({ ...persona, seed }, hue).filter((m) => m.role === 'adult');
  const random = seededRandom(`line-up ${seed}`);
  const used = own.map((m) => m.look.head);
  const deck = deckOf(random).filter((head) => !used.includes(head));
  const others = Array.from({ length: Math.max(0, count - own.length) }, (_, i): Person => {
    const age = Math.max(ADULT_AGE, within(random, persona.ageRange));
    return someone(`${seed}-crowd-${i}`, deck, { age, hue, outfit: cycle(LINE_UP, i) });
  });
  return [...own, ...others].slice(0, count);
}
