import { z } from 'zod';
import { BEATS, type SceneKind } from '../scenes/beats';
import { ROLE_FIGURES } from '../scenes/fields';
import { idSchema } from './common';
import { languageSchema } from './language';
import { HOMES, HOUSEHOLDS, PLACES } from './persona';

export const CUTS = ['internal', 'external'] as const;
export type Cut = (typeof CUTS)[number];

/** Who hears or sees something. */
export const audienceSchema = z.enum([...CUTS, 'both']);
export type Audience = z.infer<typeof audienceSchema>;

/** essential: always; detail: falls when time is short; reserve: comes in when there is time over. */
export const weightSchema = z.enum(['essential', 'detail', 'reserve']);
export type Weight = z.infer<typeof weightSchema>;

/** ICU MessageFormat over named facts. */
const template = z.string().trim().min(1).max(400);
const seconds = z.number().min(0).max(120);

/** Furthest that a beat may lie before its line, in seconds. */
const EARLIEST_BEAT = -3;
const beatOffset = z.number().min(EARLIEST_BEAT).max(20);

const lineSchema = z.strictObject({
  id: idSchema,
  /** Seconds from the scene's start, in the scripted scene with every line in it. */
  start: seconds,
  /** Seconds that the line may take. */
  slot: z.number().min(1).max(20),
  text: template,
  audience: audienceSchema.default('both'),
  weight: weightSchema.default('essential'),
  /** What happens in the picture, in seconds from the line's start; negative is before it is said. */
  beats: z.record(z.string(), beatOffset).default({}),
});

export type StoryLine = z.infer<typeof lineSchema>;

const sceneFields = <K extends SceneKind>(kind: K) => ({
  kind: z.literal(kind),
  audience: audienceSchema.default('both'),
  /** Length of the scripted scene with every line in it. */
  seconds: z.number().min(4).max(120),
  /** Top right: what the figures rest on. */
  tag: template.optional(),
  /** What the scene shows, for those who can't see it. */
  shows: template,
  lines: z.array(lineSchema).min(1),
});

const two = z.array(template).min(1).max(2);

const SCREEN = {
  opening: { first: template, second: template, question: template },
  method: {
    intro: template,
    middle: template,
    end: template,
    lifestyle: template,
    purchases: template,
    kept: template,
  },
  lineup: { headline: template },
  persona: { headline: template, sub: template, shareLabel: template, need: template, together: template },
  clusters: { headline: two, note: template },
  contrast: { left: template, right: template, more: template, less: template },
  shelf: {
    headline: template,
    mixLabel: template,
    placesLabel: template,
    add: template,
    keep: template,
    reduce: template,
    service: template,
  },
  benefit: {
    headline: two,
    of: template,
    unit: template,
    sold: template,
    unsold: template,
    repurchase: template,
    today: template,
    tested: template,
    salesObjection: template,
    salesAnswer: template,
    shareObjection: template,
    shareAnswer: template,
    margin: template,
  },
  actions: {
    headline: z.strictObject({ internal: template, external: template }),
    roles: z
      .array(
        z.strictObject({
          figure: z.enum(ROLE_FIGURES),
          role: template,
          action: template,
          audience: audienceSchema.default('both'),
        }),
      )
      .min(3),
  },
  close: { sentence: two, source: z.array(template).min(1).max(3) },
} as const;

const scene = <K extends SceneKind>(kind: K) =>
  z.strictObject({ ...sceneFields(kind), screen: z.strictObject(SCREEN[kind]) });

/** A scene as it is written, told apart by kind. Persona and contrast are written once and told once per subject. */
export const storySceneSchema = z.discriminatedUnion('kind', [
  scene('opening'),
  scene('method'),
  scene('lineup'),
  scene('persona'),
  scene('clusters'),
  scene('contrast'),
  scene('shelf'),
  scene('benefit'),
  scene('actions'),
  scene('close'),
]);

const range = z.tuple([z.number(), z.number()]);
const wordsFor = <const T extends readonly [string, ...string[]]>(keys: T) =>
  z.strictObject(Object.fromEntries(keys.map((k) => [k, template])) as Record<T[number], typeof template>);

/** data/storyboard.<language>.json: the only clock, and every word of the film. */
export const storyboardSchema = z.strictObject({
  language: languageSchema,
  title: template,
  /** Shortest and longest film in seconds, for each cut. */
  length: z.strictObject({ internal: range, external: range }),
  /** Words that scenes of several kinds use. */
  words: z.strictObject({
    synthetic: template,
    /** The mark of a scene that nobody has approved, where approval is asked for. */
    draft: template,
    baseline: template,
    untested: template,
    model: template,
    households: wordsFor(HOUSEHOLDS),
    homes: wordsFor(HOMES),
    places: wordsFor(PLACES),
    /** Where a claim was seen: in what they buy, or in how they live. */
    where: wordsFor(['bought', 'lived']),
    /** What a need, a motive and a barrier are called on screen. */
    needs: wordsFor(['need', 'motive', 'barrier']),
  }),
  scenes: z.array(storySceneSchema).min(1),
});

export type StoryScene = z.infer<typeof storySceneSchema>;
export type StorySceneOf<K extends SceneKind> = Extract<StoryScene, { kind: K }>;
export type Storyboard = z.infer<typeof storyboardSchema>;

/** Every beat that a scene of this kind knows. */
export const beatsOf = (kind: SceneKind): readonly string[] => [...BEATS[kind].build, ...BEATS[kind].accent];
