import { z } from 'zod';
import {
  deliverySchema,
  idSchema,
  nameSchema,
  periodSchema,
  SMALLEST_CELL,
  shareSchema,
  textSchema,
} from './common';
import { shareFigureSchema } from './figure';

const count = z.int().min(SMALLEST_CELL);
const interval = z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, 'interval');

/** The parts of the deep dive, each of which is told or refused by itself. */
export const DEEP_PARTS = ['types', 'tagging', 'priority', 'change', 'potential'] as const;
export type DeepPart = (typeof DEEP_PARTS)[number];

export const EVIDENCE_KINDS = ['need', 'job', 'motive', 'barrier', 'cue'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The areas that get one action each. */
export const AREAS = ['acquisition', 'care', 'range'] as const;
export type Area = (typeof AREAS)[number];

/** What a priority weighs. */
export const GOALS = ['growth', 'margin', 'reach', 'focus'] as const;
export type Goal = (typeof GOALS)[number];

/** What interviews gave: a code with counts, never a sentence that somebody said. */
export const evidenceSchema = z.strictObject({
  of: z.strictObject({ kind: z.enum(['type', 'segment']), id: idSchema }),
  kind: z.enum(EVIDENCE_KINDS),
  text: textSchema,
  source: textSchema,
  /** Interviewed people who told of it, and all who were interviewed of the group. */
  base: count,
  asked: count,
});

const agreeingSchema = z.strictObject({ type: idSchema, share: shareFigureSchema });

export const behaviourSchema = z.strictObject({
  /** Whether the team defined the types, or they were found in the answers. */
  how: z.enum(['defined', 'found']),
  source: textSchema,
  /** Respondents, and how many unweighted ones they say as much as. */
  base: count,
  effective: z.number().positive(),
  /** How sure the number of found types is. */
  quality: z.strictObject({ silhouette: z.number(), stability: shareSchema }).optional(),
  types: z
    .array(
      z.strictObject({
        id: idSchema,
        name: nameSchema,
        /** Share of the base with the interval of a weighted share. */
        share: shareFigureSchema,
        /** What its people agree with more than all do, the most first. */
        marks: z.array(
          z.strictObject({ statement: textSchema, share: shareFigureSchema, shareAll: shareSchema }),
        ),
      }),
    )
    .min(2)
    .max(8),
  /** Those between types; null when they are too few to be shown: the base is then without them. */
  unclear: shareFigureSchema.nullable(),
  /** What most of every type agree with: share of all, and of the type that agrees least. */
  common: z.array(z.strictObject({ statement: textSchema, share: shareFigureSchema, least: shareSchema })),
  /** What types part over, the widest first. */
  divides: z.array(z.strictObject({ statement: textSchema, high: agreeingSchema, low: agreeingSchema })),
});

export const taggingSchema = z.strictObject({
  /** Surveyed customers that the model was made and tried on. */
  respondents: count,
  /** Share of held-out respondents that it puts right, and that the largest type alone would. */
  accuracy: shareFigureSchema,
  baseRate: shareSchema,
  /** McFadden's R² and expected calibration error, both on held-out respondents. */
  r2: z.number(),
  calibration: z.number().min(0),
  /** Customers with p above this are tagged. */
  threshold: shareSchema,
  /** Share of the customer base that got a tag, and of each type among all; the rest is unknown. */
  coverage: shareFigureSchema,
  types: z.array(z.strictObject({ type: idSchema, share: shareFigureSchema })),
});

/** A figure that a segment is ranked by. */
const measureSchema = z.strictObject({
  goal: z.enum(GOALS),
  value: z.number(),
  /** 0 for the lowest segment, 1 for the highest. */
  scaled: shareSchema,
  /** What the value rests on. */
  base: count,
});

export const prioritySchema = z.strictObject({
  /** The goals that could be measured, with their weights as parts of one. */
  goals: z.array(z.strictObject({ goal: z.enum(GOALS), weight: shareSchema, about: textSchema })).min(1),
  /** Goals with a weight but no figures, and why. */
  unmeasured: z.array(z.strictObject({ goal: z.enum(GOALS), reason: textSchema })),
  ranking: z
    .array(
      z.strictObject({
        segment: idSchema,
        name: nameSchema,
        score: shareSchema,
        /** Best and worst place when every weight is moved by a fifth. */
        places: z.tuple([z.int().min(1), z.int().min(1)]),
        measures: z.array(measureSchema),
      }),
    )
    .min(2),
  /** True when the first is first however the weights are moved. */
  firm: z.boolean(),
  /** One action per area, for the first segment, with the measures that it rests on. */
  actions: z.array(
    z.strictObject({
      area: z.enum(AREAS),
      segment: idSchema,
      text: textSchema,
      because: z.array(z.strictObject({ measure: textSchema, value: z.number(), base: count })).min(1),
    }),
  ),
});

export const changeSchema = z.strictObject({
  before: periodSchema,
  after: periodSchema,
  rows: z.array(
    z.strictObject({
      of: z.enum(['segment', 'category']),
      id: idSchema,
      label: textSchema,
      before: shareFigureSchema,
      after: shareFigureSchema,
      /** Difference of the shares, with the interval of two samples that share customers, and q over all rows. */
      difference: z.number(),
      interval,
      q: shareSchema,
      certain: z.boolean(),
    }),
  ),
});

export const potentialSchema = z.strictObject({
  source: textSchema,
  rows: z.array(
    z.strictObject({
      group: z.strictObject({ kind: z.enum(['type', 'segment']), id: idSchema, name: nameSchema }),
      /** Why they buy: the motive with evidence, when there is one. */
      motive: textSchema.optional(),
      category: textSchema,
      /** SEK per customer and year: in the whole market, here, and the difference with its 95 % interval. */
      market: z.number().min(0),
      here: z.number(),
      gap: z.number(),
      interval,
      base: count,
      certain: z.boolean(),
    }),
  ),
});

/** results/deep-dive.json: what the team's survey, interviews, goals, periods and market say. */
export const deepDiveSchema = z.strictObject({
  ...deliverySchema,
  types: behaviourSchema.nullable(),
  tagging: taggingSchema.nullable(),
  evidence: z.array(evidenceSchema),
  priority: prioritySchema.nullable(),
  change: changeSchema.nullable(),
  potential: potentialSchema.nullable(),
  /** Why a part isn't told, in Swedish. */
  refused: z.array(z.strictObject({ part: z.enum(DEEP_PARTS), reason: textSchema })),
});

export type DeepDive = z.infer<typeof deepDiveSchema>;
export type Behaviour = z.infer<typeof behaviourSchema>;
export type Tagging = z.infer<typeof taggingSchema>;
export type Priority = z.infer<typeof prioritySchema>;
export type Change = z.infer<typeof changeSchema>;
export type Potential = z.infer<typeof potentialSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
