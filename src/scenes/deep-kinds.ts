import { z } from 'zod';
import { DEEP_BEATS, DEPARTMENTS, type DeepKind } from './deep-beats';
import { drawnCaptionSchema, hueNameSchema, personSchema, shownRangeSchema, shownSchema } from './shared';

const words = z.string().min(1);
const frame = z.int().min(0);

/** Beats of a kind: those that build the picture are always there. */
const beats = (kind: DeepKind) => {
  const build = DEEP_BEATS[kind].build.map((b) => [b, frame] as const);
  const accent = DEEP_BEATS[kind].accent.map((b) => [b, frame.optional()] as const);
  return z.strictObject(
    Object.fromEntries<typeof frame | z.ZodOptional<typeof frame>>([...build, ...accent]),
  );
};

/** What every scene of the deep dive is given. Grounds and hand-overs come with the drawing. */
const base = <K extends DeepKind>(kind: K) => ({
  id: words,
  kind: z.literal(kind),
  frames: z.int().min(1),
  beats: beats(kind),
  tag: z.strictObject({ source: z.string(), synthetic: z.string().nullable() }),
  captions: z.array(drawnCaptionSchema),
});

/** A behaviour type in its colour, the same in every scene. */
const typeSchema = z.strictObject({ name: words, hue: hueNameSchema });

export const typesSceneSchema = z.strictObject({
  ...base('types'),
  headline: words,
  /** The largest first. What they say and what moves them are absent where nothing is sure or heard. */
  types: z
    .array(typeSchema.extend({ share: shownSchema, says: words.optional(), motive: words.optional() }))
    .min(2)
    .max(4),
});

export const divideSceneSchema = z.strictObject({
  ...base('divide'),
  all: words,
  but: words,
  common: z.array(z.strictObject({ text: words, share: shownSchema })).max(2),
  divides: z
    .array(
      z.strictObject({
        text: words,
        high: typeSchema.extend({ share: shownSchema }),
        low: typeSchema.extend({ share: shownSchema }),
      }),
    )
    .max(3),
});

export const taggingSceneSchema = z.strictObject({
  ...base('tagging'),
  headline: words,
  tagged: z.strictObject({ label: words, share: shownSchema }),
  unknown: z.strictObject({ label: words, share: shownSchema }),
  right: z.strictObject({ label: words, share: shownSchema, chance: shownSchema, chanceLabel: words }),
});

export const podiumSceneSchema = z.strictObject({
  ...base('podium'),
  headline: words,
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
  ...base('slope'),
  headline: words,
  before: words,
  after: words,
  /** Sure changes only; none is an answer, told by `none`. */
  rows: z
    .array(z.strictObject({ label: words, before: shownSchema, after: shownSchema, difference: shownSchema }))
    .max(2),
  none: words.optional(),
});

export const potentialSceneSchema = z.strictObject({
  ...base('potential'),
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
  ...base('chapter'),
  department: z.enum(DEPARTMENTS),
  title: words,
  /** What the department decides or looks for, in the order it is told. */
  points: z.array(words).min(1).max(3),
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
