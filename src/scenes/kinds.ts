import { z } from 'zod';
import { sceneBase } from './base';
import { deepSceneSchema } from './deep-kinds';
import {
  actionsFields,
  benefitFields,
  closeFields,
  contrastFields,
  householdFields,
  methodFields,
  shelfFields,
} from './fields';
import { hueNameSchema, iconSchema, personSchema, shownSchema, words } from './shown';

/** 1 People stream in and the question is asked. */
export const openingSchema = z.strictObject({
  ...sceneBase('opening'),
  first: words,
  second: words,
  question: words,
  /** Segments' people, each with what stands out most in what they buy. */
  people: z.array(personSchema.extend({ list: z.array(iconSchema).max(3) })).min(1),
});

/** 2 Lifestyle and purchases meet; small groups merge into few. */
export const methodSchema = z.strictObject({
  ...sceneBase('method'),
  ...methodFields,
});

/** 3 All segments in one picture, sized by share. */
export const lineupSchema = z.strictObject({
  ...sceneBase('lineup'),
  headline: words,
  segments: z
    .array(personSchema.extend({ share: shownSchema }))
    .min(3)
    .max(7),
  /** Share that one drawn person stands for, 0–1. */
  perPerson: z.number().positive(),
});

/** 4 One household, its place and what stands out. */
export const personaSchema = z.strictObject({ ...sceneBase('persona'), ...householdFields });

/** 5 The map: pharmacies take the colour of their cluster. */
export const clustersSchema = z.strictObject({
  ...sceneBase('clusters'),
  headline: z.array(words).min(1).max(2),
  note: words,
  total: shownSchema,
  clusters: z
    .array(
      z.strictObject({
        id: words,
        name: words,
        hue: hueNameSchema,
        count: shownSchema,
        mix: words.optional(),
        /** Who is typical of it. */
        person: personSchema,
      }),
    )
    .min(2)
    .max(6),
  view: z.strictObject({
    angle: z.number(),
    scale: z.number(),
    translate: z.tuple([z.number(), z.number()]),
  }),
  /** Dots in px, pushed apart; cluster = position in clusters. */
  dots: z.array(z.tuple([z.number(), z.number(), z.int().min(0)])),
  radius: z.number().positive(),
  /** County codes of each cluster, for the emphasis. */
  counties: z.array(z.array(z.string())),
});

/** 6 Two clusters face each other over the line 100. */
export const contrastSchema = z.strictObject({
  ...sceneBase('contrast'),
  ...contrastFields,
});

/** 7 The planogram changes to the local mix. */
export const shelfSchema = z.strictObject({
  ...sceneBase('shelf'),
  ...shelfFields,
});

/** 8 From all doors to the right doors. */
export const benefitSchema = z.strictObject({
  ...sceneBase('benefit'),
  ...benefitFields,
});

/** 9 What each role does on Monday. */
export const actionsSchema = z.strictObject({
  ...sceneBase('actions'),
  ...actionsFields,
});

/** 10 The one sentence to remember. */
export const closeSchema = z.strictObject({
  ...sceneBase('close'),
  ...closeFields,
});

/** The props of one scene of either film, told apart by kind. */
export const sceneSchema = z.discriminatedUnion('kind', [
  ...deepSceneSchema.options,
  openingSchema,
  methodSchema,
  lineupSchema,
  personaSchema,
  clustersSchema,
  contrastSchema,
  shelfSchema,
  benefitSchema,
  actionsSchema,
  closeSchema,
]);

export type Scene = z.infer<typeof sceneSchema>;
export type SceneOf<K extends Scene['kind']> = Extract<Scene, { kind: K }>;

/** Any of the scene schemas. */
type SceneSchema = z.ZodType<Scene, Scene>;

const SCHEMAS = Object.fromEntries(
  sceneSchema.options.map((s) => [s.shape.kind.value, s]),
) as unknown as Record<Scene['kind'], SceneSchema>;

/** The schema of one kind of scene. */
export const schemaOf = (kind: Scene['kind']): SceneSchema => SCHEMAS[kind];
