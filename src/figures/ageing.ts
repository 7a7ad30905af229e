import { pick, type Random } from '../layout/random';
import type { AccessoryName, BeardName } from './look';
import { ACCESSORIES } from './look';
import { HAIR } from './tones';

/** From this age in years a figure is drawn grown up. */
export const ADULT_AGE = 18;

/** Chance that hair has gone grey, and that grey is white, by age in years. */
const GREY: readonly (readonly [from: number, grey: number, white: number])[] = [
  [72, 1, 0.65],
  [62, 0.9, 0.35],
  [52, 0.35, 0.1],
  [43, 0.15, 0],
  [0, 0, 0],
];

const GLASSES: readonly (readonly [from: number, chance: number])[] = [
  [62, 0.5],
  [42, 0.3],
  [14, 0.14],
  [0, 0.04],
];

/** Natural hair colours by skin tone's place in SKIN, repeated for weight. */
const NATURAL = [
  [HAIR.brown, HAIR.blond, HAIR.red, HAIR.dark, HAIR.blond, HAIR.brown],
  [HAIR.dark, HAIR.brown, HAIR.brown, HAIR.blond, HAIR.dark],
  [HAIR.dark, HAIR.dark, HAIR.brown],
  [HAIR.dark],
  [HAIR.dark],
] as const;

function row<T extends readonly [number, ...unknown[]]>(table: readonly T[], age: number): T {
  return table.find(([from]) => age >= from) as T;
}

/** Hair colour of someone with a skin tone (its place in SKIN) at an age in years. */
export function hairAt(random: Random, skinIndex: number, age: number): string {
  const natural = pick<string>(random, NATURAL[skinIndex] ?? NATURAL[0]);
  const [, grey, white] = row(GREY, age);
  const [isGrey, isWhite] = [random() < grey, random() < white];
  return isGrey ? (isWhite ? HAIR.white : HAIR.grey) : natural;
}

/** Glasses, or none, at an age in years. */
export function glassesAt(random: Random, age: number): AccessoryName | undefined {
  const [wears, which] = [random(), pick(random, ACCESSORIES)];
  return wears < row(GLASSES, age)[1] ? which : undefined;
}

/** A beard, or none, at an age in years. Moustaches come with years. */
export function beardAt(random: Random, age: number): BeardName | undefined {
  const [wears, which] = [random(), random()];
  if (age < 22 || wears > 0.36) return undefined;
  const beards: readonly BeardName[] =
    age < 50 ? ['Chin', 'Full', 'FullMedium'] : ['MustacheSeven', 'FullMedium', 'FullMax', 'Chin'];
  return beards[Math.floor(which * beards.length)];
}

/** Size of a child against an adult at an age in years: .52 at three, .65 at seven, 1 from eighteen. */
export function scaleAt(age: number): number {
  return age >= ADULT_AGE ? 1 : Math.round((0.42 + 0.033 * Math.max(2, age)) * 100) / 100;
}
