import { pick, type Random, seededRandom } from '../layout/random';
import type { DrawnPersona, Household } from '../schema/persona';
import { HUES, type Hue } from '../theme/color';
import { ADULT_AGE } from './ageing';
import type { HeadName } from './heads';
import { OUTFITS, type Outfit } from './outfit';
import { type HairKind, headsFor, lookOf, type Person, skinIndex } from './person';
import type { Pose } from './pose';

/** One of a persona's household, the same person in every scene. */
export interface CastMember extends Person {
  readonly role: 'adult' | 'child';
  /** What they do when they just stand: their own body. */
  readonly standing: Pose;
  /** How they sit; children stand. */
  readonly sitting?: Pose;
}

/** What a cast is made from: the drawn facts, and a seed (the segment's id). */
export type CastPersona = DrawnPersona & { readonly seed: string };

const ADULTS: Readonly<Record<Household, number>> = {
  single: 1,
  couple: 2,
  family: 2,
  'single-parent': 1,
  friends: 3,
};

/**
 * What the lead wears, by the place of the hue: all of them the full hue, and the cut differs from the segments beside it.
 */
const LEAD_OUTFITS: readonly Outfit[] = [
  'jacket',
  'open-jacket',
  'shirt',
  'tee',
  'open-jacket',
  'dots',
  'jacket',
  'shirt',
];

/** What the others of a household may wear, by their place in it: never the cut of someone before them. */
const OTHER_OUTFITS: readonly (readonly Outfit[])[] = [
  ['light-shirt', 'dots', 'light-tee', 'jacket'],
  ['light-tee', 'shirt', 'open-jacket', 'dots'],
];
const CUT: Partial<Record<Outfit, Outfit>> = { 'light-tee': 'tee', 'light-shirt': 'shirt' };
const cutOf = (outfit: Outfit): Outfit => CUT[outfit] ?? outfit;

/** The clothes of a grown-up: the lead's follow the hue, the others' are drawn among cuts that nobody wears yet. */
function adultOutfit(random: Random, hue: Hue, i: number, worn: readonly Outfit[]): Outfit {
  const others = OTHER_OUTFITS[i - 1] ?? OUTFITS;
  const free = others.filter((outfit) => !worn.map(cutOf).includes(cutOf(outfit)));
  const drawn = pick(random, free.length > 0 ? free : others);
  return i === 0 ? LEAD_OUTFITS[placeOf(hue) % LEAD_OUTFITS.length]! : drawn;
}

const CHILD_OUTFITS: readonly Outfit[] = ['light-tee', 'tee'];

/** Years between parent and child, and the span of ages at which a child is drawn as one. */
const PARENT_GAP = 31;
const CHILD_AGES = [3, 13] as const;

/** From this age in years the children are grandchildren, of the ages that are drawn as small. */
const GRANDPARENT = 56;
const GRANDCHILD_AGES = [5, 9] as const;

const SEATED = { sitting: 'sit' } as const;

const clamp = (value: number, [from, to]: readonly [number, number]) => Math.max(from, Math.min(to, value));

/** Somewhere in the middle three fifths of the range, in whole years, and never a minor. */
function adultAge(random: Random, [from, to]: readonly [number, number]): number {
  const age = Math.round(from + (to - from) * (0.2 + 0.6 * random()));
  return Math.max(ADULT_AGE, age);
}

/** Place of a hue in the order in which segments take them. */
const placeOf = (hue: Hue): number =>
  Math.max(
    0,
    HUES.findIndex((h) => h.name === hue.name),
  );

/** Steps of the golden ratio spread any number of draws evenly: the leads of a film are never all alike. */
const GOLDEN = 0.618034;
const FIRST_DRAW = 0.12;
const spread = (hue: Hue) => () => (FIRST_DRAW + GOLDEN * placeOf(hue)) % 1;

interface Fit {
  readonly kind: HairKind;
  readonly age: number;
  readonly skin: number;
}

/**
 * The head at this hue's place in the ring of heads that suit, next to those the household has already: hues start at
 * different places, so that several households beside each other don't share a head as long as there are enough.
 */
function headAt(hue: Hue, member: number, { kind, age, skin }: Fit, taken: readonly HeadName[]): HeadName {
  const place = placeOf(hue);
  const heads = headsFor(kind, age, skin);
  const free = heads.filter((head) => !taken.includes(head));
  const ring = free.length > 0 ? free : heads;
  return ring[(place * 2 + member * 5) % ring.length]!;
}

function childAges(random: Random, household: Household, parentAge: number): number[] {
  if (household !== 'family' && household !== 'single-parent') return [];
  const ages = parentAge < GRANDPARENT ? CHILD_AGES : GRANDCHILD_AGES;
  const eldest = clamp(parentAge - PARENT_GAP + Math.round(random() * 4 - 2), ages);
  const two = household === 'family' && eldest > 5 && random() < 0.6;
  return two ? [eldest, Math.max(CHILD_AGES[0], eldest - 3)] : [eldest];
}

/**
 * The people of a persona's household in its segment's hue: adults first, the lead first of all. Skin and kind of
 * hair of the lead follow the hue, so that segments beside each other differ; the rest follows from the persona. None of
 * it depends on place, home or household.
 */
export function castFor(persona: CastPersona, hue: Hue): CastMember[] {
  const random = seededRandom(`cast ${persona.seed}`);
  const family = skinIndex(spread(hue));
  const leadKind: HairKind = placeOf(hue) % 2 === 0 ? 'long' : 'short';
  const ages = Array.from({ length: ADULTS[persona.household] }, () => adultAge(random, persona.ageRange));
  const kids = childAges(random, persona.household, Math.min(...ages));
  const kindOf = (i: number): HairKind => ((i % 2 === 0) === (leadKind === 'long') ? 'long' : 'short');
  const taken: HeadName[] = [];
  const worn: Outfit[] = [];
  return [...ages, ...kids].map((age, i): CastMember => {
    const id = `${persona.seed}-${i}`;
    const own = seededRandom(`person ${id}`);
    const child = i >= ages.length;
    const drawn = skinIndex(own);
    const skin = i === 0 || child ? family : drawn;
    const head = headAt(hue, i, { kind: kindOf(i), age, skin }, taken);
    taken.push(head);
    const outfit = child ? pick(own, CHILD_OUTFITS) : adultOutfit(own, hue, i, worn);
    worn.push(outfit);
    const look = lookOf(own, { age, skin, head, outfit, hue });
    return { id, age, look, role: child ? 'child' : 'adult', standing: 'stand', ...(child ? {} : SEATED) };
  });
}
