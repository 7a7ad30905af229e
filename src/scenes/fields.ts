import { z } from 'zod';
import { LANDSCAPES } from '../schema/clusters';
import { languageSchema } from '../schema/language';
import { DEPARTMENTS } from './deep-beats';
import { hueNameSchema, iconSchema, personSchema, shownRangeSchema, shownSchema, words } from './shown';

// What is told in scenes whose beginning may be seen through the wipe before them.

/** One index as a scene draws it: over or under the baseline 100. */
const claimSchema = z.strictObject({ label: words, icon: iconSchema, index: shownSchema });

/** A household and what is told about it. */
export const householdFields = {
  person: personSchema,
  headline: words,
  sub: words,
  share: shownSchema,
  shareLabel: words,
  baseline: words,
  /** 3–5 claims, in the order they are drawn: rising. */
  claims: z.array(claimSchema).min(1).max(5),
  /** Set when the indices were delivered without counts. */
  untested: words.optional(),
  need: z.strictObject({ label: words, text: words }).optional(),
  together: z.strictObject({ share: shownSchema, label: words }).optional(),
};

const sideSchema = z.strictObject({
  name: words,
  /** What sticks out on this side; absent when nothing does by itself. */
  sub: words.optional(),
  /** Where it has more or less of what differs most between the two; absent when nothing does. */
  gap: words.optional(),
  hue: hueNameSchema,
  landscape: z.enum(LANDSCAPES),
  person: personSchema,
});

/** Two clusters that face each other over the line 100. */
export const contrastFields = {
  left: sideSchema,
  right: sideSchema,
  baseline: words,
  untested: words.optional(),
  /** 3–4 categories; largest difference first. */
  rows: z
    .array(z.strictObject({ label: words, icon: iconSchema, left: shownSchema, right: shownSchema }))
    .min(1)
    .max(4),
};

/** How lifestyle and purchases meet, and small groups merge into few. */
export const methodFields = {
  /** Stands over the sources, until the groups are there. */
  intro: words,
  /** Headline "14 grupper blir 5 segment" in pieces: the first is true when the groups stand, the rest as they join. */
  headline: z.strictObject({ groups: shownSchema, middle: words, segments: shownSchema, end: words }),
  lifestyle: z.strictObject({ label: words, icons: z.array(iconSchema).min(1).max(3) }),
  purchases: z.strictObject({ label: words, icons: z.array(iconSchema).min(1).max(3) }),
  /** What remains of the differences after merging; absent when it wasn't delivered. */
  kept: z.strictObject({ label: words, share: shownSchema }).optional(),
  segments: z
    .array(
      personSchema.extend({
        share: z.number(),
        groups: z.array(z.strictObject({ id: words, share: z.number() })).min(1),
      }),
    )
    .min(3)
    .max(7),
  /** Steps that joined groups, nearest first: `from` flows into `into` (group ids). */
  merges: z.array(z.strictObject({ from: words, into: words })),
};

/** A cluster's customers and the shelf that takes their shape. */
export const shelfFields = {
  headline: words,
  cluster: z.strictObject({ name: words, hue: hueNameSchema, landscape: z.enum(LANDSCAPES) }),
  mixLabel: words,
  mix: z
    .array(z.strictObject({ name: words, hue: hueNameSchema, share: shownSchema, person: personSchema }))
    .min(1),
  places: shownSchema,
  placesLabel: words,
  /** One block of places per category; the sums before and after are equal. */
  blocks: z
    .array(
      z.strictObject({
        label: words,
        icon: iconSchema,
        /** Hue of the segment that buys the category most. */
        hue: hueNameSchema,
        change: z.enum(['add', 'keep', 'reduce']),
        from: shownSchema,
        to: shownSchema,
      }),
    )
    .min(1)
    .max(6),
  changeLabels: z.strictObject({ add: words, keep: words, reduce: words }),
  service: z.strictObject({ label: words, text: words }).optional(),
};

const measureSchema = z.strictObject({ label: words, before: shownRangeSchema, after: shownRangeSchema });
const answeredSchema = z.strictObject({ objection: words, answer: words, figure: shownRangeSchema });

/** The supplier's case: all doors, the right doors, and what speaks against it. */
export const benefitFields = {
  /** What numbers on the axis are written in. */
  language: languageSchema,
  headline: z.array(words).min(1).max(2),
  case: words,
  doors: z.strictObject({ before: shownSchema, after: shownSchema, of: words, unit: words }),
  sold: measureSchema,
  unsold: measureSchema,
  repurchase: measureSchema.optional(),
  model: words,
  today: words,
  tested: z.strictObject({ label: words, weeks: shownSchema, error: shownSchema }).optional(),
  /** Counter-argument one: the shelf that shrinks loses sales. */
  sales: answeredSchema.optional(),
  /** Counter-argument two: share grows faster than distribution. */
  share: answeredSchema.optional(),
  /** Internal cut only. */
  margin: measureSchema.optional(),
  seed: words,
};

export const ROLE_FIGURES = [
  'category-manager',
  'region-manager',
  'pharmacy-manager',
  'marketer',
  'supplier',
] as const;

/** How few and how many roles the actions scene can show. */
export const ROLES = { least: 3, most: 4 } as const;

/** What each role does on Monday. */
export const actionsFields = {
  headline: words,
  roles: z
    .array(z.strictObject({ figure: z.enum(ROLE_FIGURES), role: words, action: words }))
    .min(ROLES.least)
    .max(ROLES.most),
};

/** The end card: what to remember, what it rests on, and everyone at their door. */
export const closeFields = {
  sentence: z.array(words).min(1).max(2),
  source: z.array(words).min(1).max(3),
  people: z.array(personSchema).min(1),
  hues: z.array(hueNameSchema).min(1),
};

/** Deep dive: a department, and what it decides or looks for, in the order it is told. */
export const chapterFields = {
  department: z.enum(DEPARTMENTS),
  title: words,
  points: z.array(words).min(1).max(3),
};
