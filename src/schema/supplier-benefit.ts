import { z } from 'zod';
import {
  deliverySchema,
  idSchema,
  nameSchema,
  refusable,
  refusedSchema,
  shareSchema,
  textSchema,
} from './common';
import { rangeSchema, shareRangeSchema } from './figure';

const beforeAfter = <T extends z.ZodType>(schema: T) => z.strictObject({ before: schema, after: schema });

/** One case: what happens when an assortment leaves the doors that can't sell it. Everything here is modelled. */
export const benefitCaseSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  category: idSchema,
  /** Length of the selling period in weeks. */
  weeks: z.int().min(1).max(104),
  /** Number of pharmacies that carry the assortment. */
  doors: beforeAfter(z.int().min(1)),
  /** Share of delivered units that are sold within the period. */
  sold: beforeAfter(shareRangeSchema),
  /** Share of delivered units that are not. */
  unsold: beforeAfter(shareRangeSchema),
  /** Share of buyers who buy again within the period. */
  repurchase: beforeAfter(shareRangeSchema),
  /** Relative change in units sold in total, for each share of lost demand that is recaptured in another door. */
  recapture: z.array(z.strictObject({ share: shareSchema, volume: rangeSchema })).min(1),
  /** Share of today's sold units that come from the doors that are left. */
  leftDoors: shareRangeSchema.optional(),
  /** Relative change in total sales of the pharmacies that lose the assortment. */
  storeSales: rangeSchema.optional(),
  /** Held-out weeks that the model was tried on, and its mean absolute error as a share of what was sold. */
  backtest: z.strictObject({ weeks: z.int().min(1), error: shareSchema }).optional(),
  /** Gross margin as a share of sales. Internal: never in the external cut. */
  margin: beforeAfter(shareRangeSchema).optional(),
  assumptions: z.array(textSchema).min(1),
});

/** data/results/supplier-benefit.json */
export const supplierBenefitSchema = z
  .strictObject({
    ...deliverySchema,
    refused: refusedSchema,
    /** Id of the case that the film tells; absent where no case holds. */
    featured: idSchema.optional(),
    cases: z.array(benefitCaseSchema),
  })
  .superRefine(refusable('cases', 1));

export type BenefitCase = z.infer<typeof benefitCaseSchema>;
export type SupplierBenefit = z.infer<typeof supplierBenefitSchema>;
