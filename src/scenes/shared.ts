import { z } from 'zod';
import { LANDSCAPES } from '../schema/clusters';
import { languageSchema } from '../schema/language';
import { drawnPersonaSchema } from '../schema/persona';
import { HUES, type HueName } from '../theme/color';
import { ICON_NAMES } from '../theme/icons';
import { BEATS, type SceneKind } from './beats';
import { DEEP_BEATS, DEPARTMENTS, type DeepKind } from './deep-beats';

const frame = z.int().min(0);

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

/** The beats of every kind of scene that can be drawn, in whichever film. */
export const ALL_BEATS = { ...BEATS, ...DEEP_BEATS };
export type DrawnKind = SceneKind | DeepKind;
export const DRAWN_KINDS = Object.keys(ALL_BEATS) as DrawnKind[];

type DrawnBeats<K extends DrawnKind> = Record<(typeof ALL_BEATS)[K]['build'][number], number> &
  Partial<Record<(typeof ALL_BEATS)[K]['accent'][number], number>>;

/** The beats of one kind as a schema: build beats are required, accents may be absent. */
function beatsSchema<K extends DrawnKind>(kind: K): z.ZodType<DrawnBeats<K>> {
  const build = ALL_BEATS[kind].build.map((name) => [name, frame] as const);
  const accent = ALL_BEATS[kind].accent.map((name) => [name, frame.optional()] as const);
  return z.strictObject(Object.fromEntries([...build, ...accent])) as unknown as z.ZodType<DrawnBeats<K>>;
}

const words = z.string().min(1);

/** One index as a scene draws it: over or under the baseline 100. */
const claimSchema = z.strictObject({ label: words, icon: iconSchema, index: shownSchema });

/** A household and what is told about it. */
export const householdFields = {
  person: personSchema,
  headline: words,
  sub: words,
  share: shownSchema,
  shareLabel: words,
  baseline: words,
  /** 3–5 claims, in the order they are drawn: rising. */
  claims: z.array(claimSchema).min(1).max(5),
  /** Set when the indices were delivered without counts. */
  untested: words.optional(),
  need: z.strictObject({ label: words, text: words }).optional(),
  together: z.strictObject({ share: shownSchema, label: words }).optional(),
};

const sideSchema = z.strictObject({
  name: words,
  /** What sticks out on this side; absent when nothing does by itself. */
  sub: words.optional(),
  /** Where it has more or less of what differs most between the two; absent when nothing does. */
  gap: words.optional(),
  hue: hueNameSchema,
  landscape: z.enum(LANDSCAPES),
  person: personSchema,
});

/** Two clusters that face each other over the line 100. */
export const contrastFields = {
  left: sideSchema,
  right: sideSchema,
  baseline: words,
  untested: words.optional(),
  /** 3–4 categories; largest difference first. */
  rows: z
    .array(z.strictObject({ label: words, icon: iconSchema, left: shownSchema, right: shownSchema }))
    .min(1)
    .max(4),
};

/** How lifestyle and purchases meet, and small groups merge into few. */
export const methodFields = {
  /** Stands over the sources, until the groups are there. */
  intro: words,
  /** Headline "14 grupper blir 5 segment" in pieces: the first is true when the groups stand, the rest as they join. */
  headline: z.strictObject({ groups: shownSchema, middle: words, segments: shownSchema, end: words }),
  lifestyle: z.strictObject({ label: words, icons: z.array(iconSchema).min(1).max(3) }),
  purchases: z.strictObject({ label: words, icons: z.array(iconSchema).min(1).max(3) }),
  /** What remains of the differences after merging; absent when it wasn't delivered. */
  kept: z.strictObject({ label: words, share: shownSchema }).optional(),
  segments: z
    .array(
      personSchema.extend({
        share: z.number(),
        groups: z.array(z.strictObject({ id: words, share: z.number() })).min(1),
      }),
    )
    .min(3)
    .max(7),
  /** Steps that joined groups, nearest first: `from` flows into `into` (group ids). */
  merges: z.array(z.strictObject({ from: words, into: words })),
};

/** A cluster's customers and the shelf that takes their shape. */
export const shelfFields = {
  headline: words,
  cluster: z.strictObject({ name: words, hue: hueNameSchema, landscape: z.enum(LANDSCAPES) }),
  mixLabel: words,
  mix: z
    .array(z.strictObject({ name: words, hue: hueNameSchema, share: shownSchema, person: personSchema }))
    .min(1),
  places: shownSchema,
  placesLabel: words,
  /** One block of places per category; the sums before and after are equal. */
  blocks: z
    .array(
      z.strictObject({
        label: words,
        icon: iconSchema,
        /** Hue of the segment that buys the category most. */
        hue: hueNameSchema,
        change: z.enum(['add', 'keep', 'reduce']),
        from: shownSchema,
        to: shownSchema,
      }),
    )
    .min(1)
    .max(6),
  changeLabels: z.strictObject({ add: words, keep: words, reduce: words }),
  service: z.strictObject({ label: words, text: words }).optional(),
};

const measureSchema = z.strictObject({ label: words, before: shownRangeSchema, after: shownRangeSchema });
const answeredSchema = z.strictObject({ objection: words, answer: words, figure: shownRangeSchema });

/** The supplier's case: all doors, the right doors, and what speaks against it. */
export const benefitFields = {
  /** What numbers on the axis are written in. */
  language: languageSchema,
  headline: z.array(words).min(1).max(2),
  case: words,
  doors: z.strictObject({ before: shownSchema, after: shownSchema, of: words, unit: words }),
  sold: measureSchema,
  unsold: measureSchema,
  repurchase: measureSchema.optional(),
  model: words,
  today: words,
  tested: z.strictObject({ label: words, weeks: shownSchema, error: shownSchema }).optional(),
  /** Counter-argument one: the shelf that shrinks loses sales. */
  sales: answeredSchema.optional(),
  /** Counter-argument two: share grows faster than distribution. */
  share: answeredSchema.optional(),
  /** Internal cut only. */
  margin: measureSchema.optional(),
  seed: words,
};

export const ROLE_FIGURES = [
  'category-manager',
  'region-manager',
  'pharmacy-manager',
  'marketer',
  'supplier',
] as const;

/** How few and how many roles the actions scene can show. */
export const ROLES = { least: 3, most: 4 } as const;

/** What each role does on Monday. */
export const actionsFields = {
  headline: words,
  roles: z
    .array(z.strictObject({ figure: z.enum(ROLE_FIGURES), role: words, action: words }))
    .min(ROLES.least)
    .max(ROLES.most),
};

/** The end card: what to remember, what it rests on, and everyone at their door. */
export const closeFields = {
  sentence: z.array(words).min(1).max(2),
  source: z.array(words).min(1).max(3),
  people: z.array(personSchema).min(1),
  hues: z.array(hueNameSchema).min(1),
};

/** Deep dive: a department, and what it decides or looks for, in the order it is told. */
export const chapterFields = {
  department: z.enum(DEPARTMENTS),
  title: words,
  points: z.array(words).min(1).max(3),
};

/** Top right: what the figures rest on, and the mark of made-up data. */
const tagSchema = z.strictObject({ source: z.string(), synthetic: z.string().nullable() });

/** What decides how a scene of a kind looks as it begins, whatever joins it to its neighbours. */
const told = <K extends DrawnKind>(kind: K) => ({
  id: z.string().min(1),
  kind: z.literal(kind),
  ground: z.string(),
  frames: z.int().min(1),
  beats: beatsSchema(kind),
  tag: tagSchema,
});

/** A scene whose beginning may be seen through the wipe before it: of a household, its place before anybody has come. */
export const ontoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...told('method'), ...methodFields }),
  z.strictObject({ ...told('persona'), ...householdFields }),
  z.strictObject({ ...told('contrast'), ...contrastFields }),
  z.strictObject({ ...told('shelf'), ...shelfFields }),
  z.strictObject({ ...told('benefit'), ...benefitFields }),
  z.strictObject({ ...told('actions'), ...actionsFields }),
  z.strictObject({ ...told('close'), ...closeFields }),
  z.strictObject({ ...told('chapter'), ...chapterFields }),
]);

const px = z.number();
const colour = z.string().regex(/^#[0-9A-F]{6}$/i);

/** Shapes from which the next scene's ground may grow. */
export const SEED_SHAPES = ['arch', 'circle', 'capsule'] as const;

/** One of this scene's shapes that grows until it is the next scene's ground, or one half of it. All px. */
export const wipeSchema = z.strictObject({
  shape: z.enum(SEED_SHAPES),
  /** Middle of the shape; of an arch, of its threshold. */
  x: px,
  y: px,
  width: px.min(0),
  height: px.min(0),
  color: colour,
  /** When the next scene is told in two halves. */
  half: z.enum(['left', 'right']).optional(),
  /**
   * The picture that the next scene begins with, seen through the growing shape; flat without. Checked by a function: written
   * out in every scene's schema, it would make them more than Remotion can serialize.
   */
  onto: z.custom<z.infer<typeof ontoSchema>>((value) => ontoSchema.safeParse(value).success).optional(),
});

const line = z.strictObject({ x1: px, x2: px, y: px });
const dot = z.strictObject({ x: px, y: px, r: px.min(0), color: colour });

/** What stays in the picture while one scene becomes the next: where it stood in the one, and stands in the other. */
export const carrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), from: line, to: line }),
  z.strictObject({ kind: z.literal('dots'), dots: z.array(z.strictObject({ from: dot, to: dot })).min(1) }),
]);

/** How the film goes from this scene to the next. */
export const handoverSchema = z.strictObject({
  wipes: z.array(wipeSchema).min(1).max(2),
  carry: carrySchema.nullable(),
});

/** A caption that is drawn into the picture; frames are the scene's own. */
export const drawnCaptionSchema = z.strictObject({
  from: frame,
  to: frame,
  lines: z.array(z.string()).min(1).max(2),
});

/** What every scene is given, whatever its kind. */
export const sceneBase = <K extends DrawnKind>(kind: K) => ({
  id: z.string().min(1),
  kind: z.literal(kind),
  /** Length of the scene in frames. */
  frames: z.int().min(1),
  beats: beatsSchema(kind),
  /** Flat colour that the scene starts on and that the scene before has filled the frame with. */
  ground: z.string(),
  /** What is still in the picture of the scene before; null when nothing is. */
  arrival: carrySchema.nullable(),
  /** How the scene ends; null for the last one. */
  handover: handoverSchema.nullable(),
  tag: tagSchema,
  captions: z.array(drawnCaptionSchema),
  /** The mark of a scene that isn't approved, when the film asks for approval. */
  draft: z.string().min(1).exactOptional(),
});

export type Shown = z.infer<typeof shownSchema>;
export type ShownRange = z.infer<typeof shownRangeSchema>;
export type Onto = z.infer<typeof ontoSchema>;
/** A scene of a kind as it is told, without what joins it to its neighbours. */
export type Told<K extends Onto['kind']> = Extract<Onto, { kind: K }>;
export type ToldHousehold = Told<'persona'>;
export type Person = z.infer<typeof personSchema>;
export type Wipe = z.infer<typeof wipeSchema>;
export type Carry = z.infer<typeof carrySchema>;
export type Handover = z.infer<typeof handoverSchema>;
export type DrawnCaption = z.infer<typeof drawnCaptionSchema>;
