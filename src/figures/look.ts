import { z } from 'zod';
import { BODY_NAMES } from './bodies';
import { HEAD_NAMES } from './heads';

/** Faces of a calm, friendly film. */
export const FACES = ['Smile', 'Calm', 'Cute', 'Neutral', 'Thoughtful', 'Surprised'] as const;
export const BEARDS = ['Chin', 'Full', 'FullMedium', 'FullMax', 'MustacheSeven'] as const;
export const ACCESSORIES = ['Glasses', 'GlassesTwo', 'GlassesThree', 'GlassesFive', 'GlassesSix'] as const;

export type FaceName = (typeof FACES)[number];
export type BeardName = (typeof BEARDS)[number];
export type AccessoryName = (typeof ACCESSORIES)[number];

const colour = z.string().regex(/^#[0-9A-F]{6}$/i);

/** One drawn person, complete: the same look is the same person wherever it stands. Colours are hexes. */
export const figureLookSchema = z.strictObject({
  body: z.enum(BODY_NAMES),
  head: z.enum(HEAD_NAMES),
  face: z.enum(FACES),
  skin: colour,
  hair: colour,
  /** Shirt, tee or dress; under the jacket where there is one. */
  top: colour,
  /** Worn by bodies that have a jacket; the others show it as their top. */
  jacket: colour.optional(),
  pants: colour,
  shoes: colour.optional(),
  accessory: z.enum(ACCESSORIES).optional(),
  beard: z.enum(BEARDS).optional(),
  /** Hijab, turban, hat or beanie. */
  headwear: colour.optional(),
  /** Hair band. */
  clip: colour.optional(),
  /** Size against an adult: 1 is grown up, .65 a child of seven. */
  scale: z.number().min(0.4).max(1),
});

export type FigureLook = z.infer<typeof figureLookSchema>;
