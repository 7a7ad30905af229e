import { z } from 'zod';

/** What a path is painted with: a part of the look, or a fixed colour. */
export const SLOTS = [
  'ink',
  'skin',
  'hair',
  'top',
  'jacket',
  'pants',
  'shoes',
  'headwear',
  'clip',
  'metal',
  'white',
] as const;
export type Slot = (typeof SLOTS)[number];

const pair = z.tuple([z.number(), z.number()]);
const path = z.tuple([z.enum(SLOTS), z.string()]);

const pieceSchema = z.strictObject({
  /** Shift and, where the drawing needs it, scale within its place in the layout, in figure units. */
  at: pair.optional(),
  scale: pair.optional(),
  /** Paths from back to front. */
  draw: z.array(path),
  /** Faces with open eyes only: the eyes, drawn apart so that they can blink, and their two centres. */
  eyes: z.strictObject({ draw: z.string(), centres: z.tuple([pair, pair]) }).optional(),
});

/** The drawn pieces of assets/figures/pieces.json and pieces-far.json, by "kind/Name". */
export const librarySchema = z.record(z.string(), pieceSchema);

export type Piece = z.infer<typeof pieceSchema>;
export type Library = z.infer<typeof librarySchema>;
