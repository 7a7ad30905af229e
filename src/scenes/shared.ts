import { z } from 'zod';
import { drawnPersonaSchema } from '../schema/persona';
import { HUES, type HueName } from '../theme/color';
import { ICON_NAMES } from '../theme/icons';
import { BEATS, type Beats, type SceneKind } from './beats';

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

/** How the film goes from one scene to the next: the next scene's ground grows in this shape from this point. */
export const HANDOVER_SHAPES = ['arch', 'circle', 'capsule', 'heart'] as const;

export const handoverSchema = z.strictObject({
  shape: z.enum(HANDOVER_SHAPES),
  /** Ground of the next scene: the colour that fills the frame when this scene ends. */
  color: z.string().regex(/^#[0-9A-F]{6}$/i),
  /** Where the shape starts, in px. */
  x: z.number(),
  y: z.number(),
});

/** A caption that is drawn into the picture; frames are the scene's own. */
export const drawnCaptionSchema = z.strictObject({
  from: frame,
  to: frame,
  lines: z.array(z.string()).min(1).max(2),
});

/** The beats of one kind as a schema: build beats are required, accents may be absent. */
function beatsSchema<K extends SceneKind>(kind: K): z.ZodType<Beats<K>> {
  const build = BEATS[kind].build.map((name) => [name, frame] as const);
  const accent = BEATS[kind].accent.map((name) => [name, frame.optional()] as const);
  return z.strictObject(Object.fromEntries([...build, ...accent])) as unknown as z.ZodType<Beats<K>>;
}

/** What every scene is given, whatever its kind. */
export const sceneBase = <K extends SceneKind>(kind: K) => ({
  id: z.string().min(1),
  kind: z.literal(kind),
  /** Length of the scene in frames. */
  frames: z.int().min(1),
  beats: beatsSchema(kind),
  /** Flat colour that the scene starts on and that the scene before has filled the frame with. */
  ground: z.string(),
  /** How the scene ends; null for the last one. */
  handover: handoverSchema.nullable(),
  /** Top right: what the figures rest on, and the mark of made-up data. */
  tag: z.strictObject({ source: z.string(), synthetic: z.string().nullable() }),
  captions: z.array(drawnCaptionSchema),
});

export type Shown = z.infer<typeof shownSchema>;
export type ShownRange = z.infer<typeof shownRangeSchema>;
export type Person = z.infer<typeof personSchema>;
export type Handover = z.infer<typeof handoverSchema>;
export type DrawnCaption = z.infer<typeof drawnCaptionSchema>;
