import { z } from 'zod';
import { DEEP_CUTS, DEPARTMENTS, type DeepKind } from '../scenes/deep-beats';
import { idSchema } from './common';
import { languageSchema } from './language';
import { weightSchema } from './storyboard';

const template = z.string().trim().min(1).max(400);
const cuts = z.array(z.enum(DEEP_CUTS)).min(1);

/** A line as in the main storyboard, but heard in named cuts; in all that its scene is in when none are named. */
const lineSchema = z.strictObject({
  id: idSchema,
  start: z.number().min(0).max(120),
  slot: z.number().min(1).max(20),
  text: template,
  cuts: cuts.optional(),
  weight: weightSchema.default('essential'),
  beats: z.record(z.string(), z.number().min(-3).max(20)).default({}),
});

const SCREEN = {
  types: { headline: template },
  divide: { all: template, but: template },
  tagging: { headline: template, tagged: template, unknown: template, right: template, chance: template },
  podium: { headline: template, unit: template, firm: template, unsure: template },
  slope: { headline: template, before: template, after: template, none: template },
  potential: { headline: template, unit: template, here: template, elsewhere: template },
  chapter: { title: template, points: z.array(template).min(1).max(3) },
} as const;

const scene = <K extends DeepKind, F extends z.ZodRawShape>(kind: K, more: F) =>
  z.strictObject({
    kind: z.literal(kind),
    cuts,
    seconds: z.number().min(4).max(60),
    tag: template.optional(),
    shows: template,
    screen: z.strictObject(SCREEN[kind]),
    lines: z.array(lineSchema).min(1),
    ...more,
  });

export const deepStorySceneSchema = z.discriminatedUnion('kind', [
  scene('types', {}),
  scene('divide', {}),
  scene('tagging', {}),
  scene('podium', {}),
  scene('slope', {}),
  scene('potential', {}),
  scene('chapter', { department: z.enum(DEPARTMENTS) }),
]);

const range = z.tuple([z.number(), z.number()]);

/** data/storyboard.deep-dive.<language>.json: the deep dive's clock, and every word of it. */
export const deepStoryboardSchema = z.strictObject({
  language: languageSchema,
  title: template,
  length: z.strictObject(
    Object.fromEntries(DEEP_CUTS.map((c) => [c, range])) as Record<(typeof DEEP_CUTS)[number], typeof range>,
  ),
  /** As in the main storyboard. */
  words: z.strictObject({ synthetic: template, draft: template }),
  scenes: z.array(deepStorySceneSchema).min(1),
});

export type DeepStoryboard = z.infer<typeof deepStoryboardSchema>;
export type DeepStoryScene = z.infer<typeof deepStorySceneSchema>;
