import { z } from 'zod';
import { drawnPersonaSchema } from '../schema/persona';
import { HUES, type HueName } from '../theme/color';
import { ICON_NAMES } from '../theme/icons';

/** Words that are shown: never none. */
export const words = z.string().min(1);

/** A number as it is shown, with the name of the fact it comes from. */
export const shownSchema = z.strictObject({
  /** As written on screen, e.g. "158" or "24 %". */
  text: z.string().min(1),
  /** The fact's exact value: what lengths and counts are drawn from. */
  value: z.number(),
  fact: z.string().min(1),
  /** caution = base 30–99; untested = delivered without counts; modelled = a model's result, not a count. */
  mark: z.enum(['caution', 'untested', 'modelled']).optional(),
});

/** A modelled figure as it is shown: the middle large, the range beside it. */
export const shownRangeSchema = shownSchema.extend({
  low: z.number(),
  high: z.number(),
  /** e.g. "74–87 %". */
  rangeText: z.string().min(1),
});

export const hueNameSchema = z.enum(HUES.map((h) => h.name) as [HueName, ...HueName[]]);
export const iconSchema = z.enum(ICON_NAMES);

/** A segment's person, enough to draw the same people wherever they appear. */
export const personSchema = z.strictObject({
  segment: z.string().min(1),
  name: z.string().min(1),
  hue: hueNameSchema,
  persona: drawnPersonaSchema,
});

export type Shown = z.infer<typeof shownSchema>;
export type ShownRange = z.infer<typeof shownRangeSchema>;
export type Person = z.infer<typeof personSchema>;
