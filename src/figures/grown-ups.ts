import type { Hue } from '../theme/color';
import { ADULT_AGE } from './ageing';
import { crowd } from './crowd';
import type { FigureLook } from './look';
import type { Person } from './person';
import { NEUTRAL } from './tones';

/** Enough of a crowd to take so many grown-ups from: one in eight is a child. */
const ENOUGH = 1.6;
const SPARE = 6;

/** People who may have answered a survey, all grown up, in the given hues (all by default). */
export const grownUps = (seed: string, count: number, hues?: readonly Hue[]): Person[] =>
  crowd({ seed, count: Math.ceil(count * ENOUGH) + SPARE, ...(hues ? { hues } : {}) })
    .filter(({ age }) => age >= ADULT_AGE)
    .slice(0, count);

/** The same person in white: nothing is known of them yet. */
export const inWhite = (look: FigureLook): FigureLook => ({
  ...look,
  top: NEUTRAL.white,
  ...(look.jacket ? { jacket: NEUTRAL.white } : {}),
  headwear: NEUTRAL.white,
});
