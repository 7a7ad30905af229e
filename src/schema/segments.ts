import { z } from 'zod';
import { ICON_NAMES } from '../theme/icons';
import { baseSchema, deliverySchema, idSchema, nameSchema, shareSchema, textSchema } from './common';
import { indexFields, indexRefinement, shareFigureSchema } from './figure';
import { mergeSchema } from './merge';
import { drawnPersonaSchema } from './persona';

/** A purchase category: what it is called and which icon stands for it. */
export const categorySchema = z.strictObject({ id: idSchema, label: nameSchema, icon: z.enum(ICON_NAMES) });

/** A lifestyle trait of a group. */
export const traitSchema = z
  .strictObject({ id: idSchema, label: textSchema, icon: z.enum(ICON_NAMES), ...indexFields })
  .refine(...indexRefinement);

/** A purchase category's share of the group's baskets. */
export const categoryFigureSchema = z
  .strictObject({ category: idSchema, ...indexFields })
  .refine(...indexRefinement);

/** What drives or stops the group, and what says so. Without evidence it is kept, but never claimed. */
export const needSchema = z.strictObject({
  kind: z.enum(['need', 'motive', 'barrier']),
  text: textSchema,
  evidence: z
    .strictObject({ source: textSchema, base: baseSchema, share: shareSchema.optional() })
    .nullable(),
});

export const segmentSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Number of customers in the segment, of base.n. */
  size: z.int().min(1),
  share: shareFigureSchema,
  persona: drawnPersonaSchema.extend({
    /** One sentence about an ordinary day, for the team; never a quotation of one person. */
    everyday: textSchema,
  }),
  traits: z.array(traitSchema),
  categories: z.array(categoryFigureSchema),
  needs: z.array(needSchema),
  /** How many share the segment's claims jointly. */
  together: shareFigureSchema.optional(),
});

/** How few and how many segments a film can tell of. */
export const COUNTED_SEGMENTS = { least: 3, most: 7 } as const;

/** data/results/segments.json */
export const segmentsSchema = z.strictObject({
  ...deliverySchema,
  categories: z.array(categorySchema).min(1),
  segments: z.array(segmentSchema).min(COUNTED_SEGMENTS.least).max(COUNTED_SEGMENTS.most),
  merge: mergeSchema.optional(),
});

export type Category = z.infer<typeof categorySchema>;
export type Trait = z.infer<typeof traitSchema>;
export type CategoryFigure = z.infer<typeof categoryFigureSchema>;
export type Need = z.infer<typeof needSchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type Segments = z.infer<typeof segmentsSchema>;
