import { z } from 'zod';

/** Where a persona lives: decides the drawn place and the metaphor that carries the index chart. */
export const PLACES = ['inner-city', 'suburb', 'village', 'coast', 'north'] as const;

/** Who lives together. */
export const HOUSEHOLDS = ['single', 'couple', 'family', 'single-parent', 'friends'] as const;

/** What they live in. */
export const HOMES = [
  'rented-flat',
  'owned-flat',
  'terraced-house',
  'detached-house',
  'farm',
  'senior-home',
] as const;

export type Place = (typeof PLACES)[number];
export type Household = (typeof HOUSEHOLDS)[number];
export type Home = (typeof HOMES)[number];

const age = z.int().min(0).max(110);

/** The facts of a persona that can be drawn: nothing about ethnicity, religion or illness. */
export const drawnPersonaSchema = z.strictObject({
  /** Youngest and oldest typical age in years. */
  ageRange: z
    .tuple([age, age])
    .refine(([from, to]) => from <= to, 'från-åldern får inte vara högre än till-åldern'),
  household: z.enum(HOUSEHOLDS),
  dog: z.boolean(),
  home: z.enum(HOMES),
  place: z.enum(PLACES),
});

export type DrawnPersona = z.infer<typeof drawnPersonaSchema>;
