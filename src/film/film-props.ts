import { z } from 'zod';
import { DEEP_CUTS } from '../scenes/deep-beats';
import { sceneSchema } from '../scenes/kinds';
import { languageSchema } from '../schema/language';
import { CUTS } from '../schema/storyboard';

/** The delivery in data/results, and the made-up ones at the limits of what the film is made for. */
export const DATASETS = [
  'current',
  'three-segments',
  'seven-segments',
  'two-clusters',
  'six-clusters',
  'one-county',
  'long-names',
  'long-labels',
  'extremes',
] as const;

export type DatasetName = (typeof DATASETS)[number];

/** What is chosen when the film is rendered or previewed. */
export const filmSchema = z.strictObject({
  cut: z.enum(CUTS),
  dataset: z.enum(DATASETS),
  language: languageSchema,
  /** Draws the captions into the picture. They are always written as files beside the film. */
  captions: z.boolean(),
  /** Marks every scene that nobody has approved as it is now (data/approvals.json). */
  requireApproval: z.boolean(),
});

/** The deep dive has its own cuts and no made-up deliveries. */
export const deepDivePropsSchema = filmSchema
  .pick({ captions: true, requireApproval: true })
  .extend({ cut: z.enum(DEEP_CUTS) });

/** The same with every scene resolved: what the Film composition draws and plays. */
export const resolvedFilmSchema = filmSchema.extend({
  scenes: z.array(sceneSchema).optional(),
  /** Its sound, as a path in the public folder. */
  sound: z.string().optional(),
});

export const resolvedDeepDiveSchema = deepDivePropsSchema.extend(
  resolvedFilmSchema.pick({ scenes: true, sound: true }).shape,
);

export type FilmProps = z.infer<typeof filmSchema>;
export type ResolvedFilmProps = z.infer<typeof resolvedFilmSchema>;
export type DeepDiveProps = z.infer<typeof deepDivePropsSchema>;
export type ResolvedDeepDiveProps = z.infer<typeof resolvedDeepDiveSchema>;
