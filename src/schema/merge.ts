import { z } from 'zod';
import { idSchema, nameSchema, shareSchema } from './common';

/**
 * How many small groups became few: the leaves of the tree and the steps that joined them, nearest first.
 * The method scene draws it. A step's `from` is no longer a group after it; `into` lives on under its own id.
 */
export const mergeSchema = z.strictObject({
  groups: z
    .array(z.strictObject({ id: idSchema, label: nameSchema, size: z.int().min(1), into: idSchema }))
    .min(2)
    .max(60),
  steps: z.array(z.strictObject({ from: idSchema, into: idSchema, distance: z.number().min(0) })),
  /** Share of the variance between the small groups that the few still explain, 0–1. */
  varianceKept: shareSchema.optional(),
});

export type Merge = z.infer<typeof mergeSchema>;
