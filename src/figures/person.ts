import { pick, type Random } from '../layout/random';
import type { Hue } from '../theme/color';
import { ADULT_AGE, beardAt, glassesAt, hairAt, scaleAt } from './ageing';
import { HEAD_NAMES, type HeadName, headOf } from './heads';
import type { FaceName, FigureLook } from './look';
import { dress, type Outfit } from './outfit';
import { HAIR, NEUTRAL, SKIN } from './tones';

/** Someone who can be drawn: the id seeds their idle life, the age is in years. */
export interface Person {
  readonly id: string;
  readonly age: number;
  readonly look: FigureLook;
}

/** Hair of two kinds, each with bald, hat and cap where age allows. It says nothing about who wears it. */
export type HairKind = 'long' | 'short';

/** Heads that any passer-by may have but no persona's household gets: a persona says nothing about faith. */
const FAITH: readonly HeadName[] = ['Hijab', 'Turban'];

/** Curls need a skin tone from this place in SKIN on. */
const CURLS_FROM = 2;

/** Skin tones' weights, light to dark: as mixed as the country, the same for every segment and place. */
const SKIN_WEIGHTS = [0.31, 0.29, 0.17, 0.13, 0.1] as const;

/** Place in SKIN of a random tone. */
export function skinIndex(random: Random): number {
  let left = random();
  for (const [i, weight] of SKIN_WEIGHTS.entries()) {
    left -= weight;
    if (left < 0) return i;
  }
  return 1;
}

/** Heads of a kind that suit an age in years and a skin tone, in the order of the table. */
export function headsFor(kind: HairKind, age: number, skin: number): HeadName[] {
  return HEAD_NAMES.filter((name) => {
    const head = headOf(name);
    if (FAITH.includes(name) || age < head.ages[0] || age > head.ages[1]) return false;
    if (head.curls && skin < CURLS_FROM) return false;
    return kind === 'long' ? head.kind === 'long' : head.kind !== 'long';
  });
}

/** What has been decided of a person; the rest is drawn from the random stream. */
export interface Brief {
  readonly age: number;
  readonly skin: number;
  readonly head: HeadName;
  readonly outfit: Outfit;
  readonly hue: Hue;
}

function faceAt(random: Random, age: number): FaceName {
  const faces: readonly FaceName[] =
    age < 14 ? ['Smile', 'Cute'] : ['Smile', 'Smile', 'Smile', 'Calm', 'Cute'];
  return pick(random, faces);
}

/** The complete look of a person. */
export function lookOf(random: Random, { age, skin, head, outfit, hue }: Brief): FigureLook {
  const { kind, curls } = headOf(head);
  const hair = hairAt(random, skin, age);
  const accessory = glassesAt(random, age);
  const beard = beardAt(random, age);
  const bearded = head === 'Turban' || ((kind === 'short' || kind === 'bare') && beard);
  const clothes = dress(random, outfit, hue, age < ADULT_AGE);
  return {
    ...clothes,
    head,
    face: faceAt(random, age),
    skin: SKIN[skin]!,
    hair: curls && hair !== HAIR.grey && hair !== HAIR.white ? HAIR.dark : hair,
    shoes: NEUTRAL.white,
    ...(accessory ? { accessory } : {}),
    ...(bearded ? { beard: beard ?? 'FullMedium' } : {}),
    headwear: clothes.top === hue.fill ? hue.light : hue.fill,
    clip: hue.light,
    scale: scaleAt(age),
  };
}
