import { z } from 'zod';

/** Fewest customers behind a delivered figure: smaller cells are suppressed at the source (INSIGHT.md, Privacy). */
export const SMALLEST_CELL = 10;

/** Longest name of a segment, cluster, pharmacy, category or case, in characters. Other labels are cut by rule. */
export const LONGEST_NAME = 40;

const LONGEST_TEXT = 200;

/** Lower-case identifier, used in fact names, line ids and file names. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id')
  .max(40);

export const nameSchema = z.string().trim().min(1).max(LONGEST_NAME);

/** Free text that is shown: cut by rule where it doesn't fit, refused when it is no label any more. */
export const textSchema = z.string().trim().min(1).max(LONGEST_TEXT);

/** A part of a whole, 0–1. */
export const shareSchema = z.number().min(0).max(1);

/** Number of customers behind a figure; null = delivered without counts, shown as untested. */
export const baseSchema = z.int().min(SMALLEST_CELL).nullable();

/** Calendar day, ISO 8601. */
export const daySchema = z.iso.date();

export const periodSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, { error: 'period', path: ['to'] });

/** What every delivered file says about itself. */
export const deliverySchema = {
  /** First and last day that the figures cover. */
  period: periodSchema,
  /** Who made the figures, from what. */
  source: textSchema,
  /** True for made-up data: the film then says "Exempeldata" in every frame. */
  synthetic: z.boolean(),
  /** Everybody the shares and indices are compared with. */
  base: z.strictObject({ n: z.int().min(SMALLEST_CELL), description: textSchema }),
};

/** 21 county codes (SCB). */
export const COUNTY_CODES = [
  '01',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '12',
  '13',
  '14',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
] as const;

export const countySchema = z.enum(COUNTY_CODES);

/** Why results of this kind don't hold, in Swedish: the film then leaves out the scenes that rest on them, and says so. */
export const refusedSchema = textSchema.optional();

/** Refinement of a delivered file: it holds at least so many results, or says why it has none. */
export const refusable =
  <K extends string>(list: K, least: number) =>
  (
    file: { readonly refused?: string | undefined } & Readonly<Record<K, readonly unknown[]>>,
    ctx: z.RefinementCtx,
  ) => {
    const few = file.refused === undefined ? file[list].length < least : file[list].length > 0;
    if (few)
      ctx.addIssue({ code: 'custom', message: file.refused === undefined ? 'few' : 'refused', path: [list] });
  };
