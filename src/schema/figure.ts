import { z } from 'zod';
import { baseSchema, shareSchema } from './common';

const tested = {
  /** Name of the test behind q, as the analysts call it. */
  test: z.string().min(1).max(80).optional(),
  /** p-value after Benjamini–Hochberg over all cells tested, 0–1. */
  q: z.number().min(0).max(1).optional(),
};

const ordered = ([low, high]: readonly [number, number]) => low <= high;

/** A share of a base, with an optional 95 % interval. */
export const shareFigureSchema = z.strictObject({
  share: shareSchema,
  base: baseSchema,
  interval: z.tuple([shareSchema, shareSchema]).refine(ordered, 'interval').optional(),
  ...tested,
});

/** How far an index may lie from 100 × share / shareAll: both shares may have been rounded. */
const INDEX_TOLERANCE = { points: 2, relative: 0.03 };

/** True when the index is what the two shares say, within rounding. */
function indexAgrees(f: { share: number; shareAll: number; index: number }): boolean {
  const expected = (100 * f.share) / f.shareAll;
  return (
    Math.abs(f.index - expected) <= Math.max(INDEX_TOLERANCE.points, expected * INDEX_TOLERANCE.relative)
  );
}

/** The fields of a figure that is compared with all customers; spread into traits and categories. */
export const indexFields = {
  /** Share in the group, 0–1. */
  share: shareSchema,
  /** Share among all customers, 0–1. */
  shareAll: shareSchema.refine((s) => s > 0, 'positive'),
  /** 100 × share / shareAll. */
  index: z.number().min(0),
  /** Customers of the group behind the share. */
  base: baseSchema,
  /** 95 % interval of the index. */
  interval: z
    .tuple([z.number().min(0), z.number().min(0)])
    .refine(ordered, 'interval')
    .optional(),
  ...tested,
};

/** Issue raised when index and shares disagree; to be used as a refinement of objects that spread indexFields. */
export const indexRefinement: [typeof indexAgrees, { error: string; path: string[] }] = [
  indexAgrees,
  { error: 'index', path: ['index'] },
];

export type IndexFigure = {
  share: number;
  shareAll: number;
  index: number;
  base: number | null;
  interval?: [number, number] | undefined;
  test?: string | undefined;
  q?: number | undefined;
};
export type ShareFigure = z.infer<typeof shareFigureSchema>;

/** A modelled figure: never a point alone. Unit is the field's own. */
export const rangeSchema = z
  .strictObject({ low: z.number(), mid: z.number(), high: z.number(), base: baseSchema })
  .refine((r) => r.low <= r.mid && r.mid <= r.high, { error: 'range', path: ['mid'] });

/** A modelled share: low, mid and high lie in 0–1. */
export const shareRangeSchema = rangeSchema.refine((r) => r.low >= 0 && r.high <= 1, {
  error: 'share-range',
  path: ['high'],
});

export type Range = z.infer<typeof rangeSchema>;
