import { z } from 'zod';
import { beatsSchema, type DrawnKind } from './drawn-kinds';
import {
  actionsFields,
  benefitFields,
  chapterFields,
  closeFields,
  contrastFields,
  householdFields,
  methodFields,
  shelfFields,
} from './fields';

/** Top right: what the figures rest on, and the mark of made-up data. */
const tagSchema = z.strictObject({ source: z.string(), synthetic: z.string().nullable() });

/** What decides how a scene of a kind looks as it begins, whatever joins it to its neighbours. */
export const told = <K extends DrawnKind>(kind: K) => ({
  id: z.string().min(1),
  kind: z.literal(kind),
  /** Flat colour that the scene starts on and that the scene before has filled the frame with. */
  ground: z.string(),
  /** Length of the scene in frames. */
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

export type Onto = z.infer<typeof ontoSchema>;
/** A scene of a kind as it is told, without what joins it to its neighbours. */
export type Told<K extends Onto['kind']> = Extract<Onto, { kind: K }>;
export type ToldHousehold = Told<'persona'>;
export type Wipe = z.infer<typeof wipeSchema>;
export type Carry = z.infer<typeof carrySchema>;
export type Handover = z.infer<typeof handoverSchema>;
