import { z } from 'zod';

/** Colours that the film knows, by what they are for (ART.md, Palette). */
export const COLOR_NAMES = [
  'paper',
  'sand',
  'mint',
  'mint2',
  'wall',
  'green',
  'forest',
  'forest2',
  'ink',
  'light',
  'interior',
  'wood',
  'wood2',
  'white',
] as const;

/** Segment hues in the order in which segments take them; named after the first brand's. */
export const HUE_NAMES = ['blue', 'sun', 'coral', 'plum', 'lilac', 'lagoon', 'cinnamon'] as const;

export type ColorName = (typeof COLOR_NAMES)[number];
export type HueName = (typeof HUE_NAMES)[number];

const hex = z.string().regex(/^#[0-9A-F]{6}$/, 'hex');

const hueSchema = z.strictObject({
  /** Strong: over 100, floors, clothes. */
  fill: hex,
  /** Same hue, light: under 100 and other second readings. */
  light: hex,
  /** Palest: floors and skies. */
  tint: hex,
  /** What is legible on the fill. */
  onFill: hex,
});

const all = <K extends string, T extends z.ZodType>(names: readonly K[], schema: T) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<K, T>);

/** A file under assets/. */
const assetSchema = z.string().regex(/^[\w-]+(\/[\w.-]+)*$/, 'file');

/** data/brand.json: colours, type and logotype of the film. */
export const brandSchema = z.strictObject({
  /** The sender as it is typed where there is no logotype. */
  name: z.string().trim().min(1).max(40),
  colors: all(COLOR_NAMES, hex),
  hues: all(HUE_NAMES, hueSchema),
  type: z.strictObject({
    family: z.string().trim().min(1).max(60),
    /** Variable WOFF2 files, each with the characters it is for (CSS unicode-range). */
    faces: z.array(z.strictObject({ file: assetSchema, range: z.string().min(1) })).min(1),
  }),
  /** An SVG file under assets/, or null: the name is then typed beside the film's own heart. */
  logo: assetSchema.nullable(),
});

export type Brand = z.infer<typeof brandSchema>;
