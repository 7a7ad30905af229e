import { z } from 'zod';
import { sceneBase } from './base';
import { chapterFields } from './fields';
import { hueNameSchema, personSchema, shownRangeSchema, shownSchema, words } from './shown';

/** A behaviour type in its colour, the same in every scene. */
const typeSchema = z.strictObject({ name: words, hue: hueNameSchema });

export const typesSceneSchema = z.strictObject({
  ...sceneBase('types'),
  headline: words,
  /** The largest first. What they say and what moves them are absent where nothing is sure or heard. */
  types: z
    .array(typeSchema.extend({ share: shownSchema, says: words.optional(), motive: words.optional() }))
    .min(2)
    .max(4),
});

export const divideSceneSchema = z.strictObject({
  ...sceneBase('divide'),
  all: words,
  but: words,
  common: z.array(z.strictObject({ text: words, share: shownSchema })).max(2),
  /** What parts them most: who agrees most, and who least. */
  divide: z.strictObject({
    text: words,
    high: typeSchema.extend({ share: shownSchema }),
    low: typeSchema.extend({ share: shownSchema }),
  }),
});

export const taggingSceneSchema = z.strictObject({
  ...sceneBase('tagging'),
  headline: words,
  tagged: z.strictObject({ label: words, share: shownSchema }),
  unknown: z.strictObject({ label: words, share: shownSchema }),
  /** Each type's tagged customers as a part of all, 0–1. */
  types: z.array(typeSchema.extend({ share: z.number().min(0) })),
  right: z.strictObject({ label: words, share: shownSchema, chance: shownSchema, chanceLabel: words }),
});

export const podiumSceneSchema = z.strictObject({
  ...sceneBase('podium'),
  headline: words,
  /** What a score is counted in. */
  unit: words,
  /** First, second, third; the score is 0–100 and heights are drawn from it. */
  steps: z
    .array(
      z.strictObject({
        name: words,
        hue: hueNameSchema,
        score: shownSchema,
        /** Who stands there, when the main film knows the segment. */
        person: personSchema.optional(),
      }),
    )
    .min(2)
    .max(3),
  /** Whether the order holds, in words. */
  note: words.optional(),
});

export const slopeSceneSchema = z.strictObject({
  ...sceneBase('slope'),
  headline: words,
  before: words,
  after: words,
  /** Sure changes only; none is an answer, told by `none`. */
  rows: z.array(z.strictObject({ label: words, before: shownSchema, after: shownSchema })).max(2),
  none: words.optional(),
});

export const potentialSceneSchema = z.strictObject({
  ...sceneBase('potential'),
  headline: words,
  unit: words,
  rows: z
    .array(
      z.strictObject({
        group: words,
        hue: hueNameSchema,
        category: words,
        market: shownSchema,
        here: shownSchema,
        gap: shownRangeSchema,
        motive: words.optional(),
      }),
    )
    .min(1)
    .max(3),
  here: words,
  elsewhere: words,
});

export const chapterSceneSchema = z.strictObject({
  ...sceneBase('chapter'),
  ...chapterFields,
});

/** The props of one scene of the deep dive, told apart by kind. */
export const deepSceneSchema = z.discriminatedUnion('kind', [
  typesSceneSchema,
  divideSceneSchema,
  taggingSceneSchema,
  podiumSceneSchema,
  slopeSceneSchema,
  potentialSceneSchema,
  chapterSceneSchema,
]);

export type DeepScene = z.infer<typeof deepSceneSchema>;
