/**
 * Every colour of the film, once. Contrast figures are against paper / against forest (WCAG 2.2).
 * The brand hexes are stand-ins until the official profile is dropped into data/brand.json.
 */
export const COLOR = {
  paper: '#FBF5E9', // ground, signs, text on dark (9.4 on forest)
  sand: '#F1E6D0', // floors
  mint: '#CFEBD9', // light green plane; secondary text on dark (8.1)
  mint2: '#A6DABB', // mid green plane, icon tint
  wall: '#DDF0E0', // inside a pharmacy
  green: '#09954A', // brand: pharmacy, uniform, heart, leaves (3.6): never under small text
  forest: '#0B4A38', // deep green plane, caption band
  forest2: '#12614B', // floor on dark
  ink: '#0B2F27', // every line and text (13.3)
  light: '#FFE9AE', // light that falls out of doors
  interior: '#FFF3CF', // a lit room
  wood: '#E9C58F',
  wood2: '#D9A860',
  white: '#FFFFFF',
} as const;

export type ColorName = keyof typeof COLOR;

/** A segment's hue: strong fill, the same hue lighter (under 100), a plane tint, and what is legible on the fill. */
export interface Hue {
  readonly name: string;
  readonly fill: string;
  /** Same hue, light: "under 100" and other second readings. */
  readonly light: string;
  /** Palest: floors and skies. */
  readonly tint: string;
  readonly onFill: string;
}

/**
 * Hues in the order in which segments take them. The first five are ART.md's; lagoon and cinnamon were searched
 * for the largest smallest CIEDE2000 to the rest under normal, protan, deutan and tritan sight (≥ 10 in each).
 */
export const HUES = [
  { name: 'blue', fill: '#2E6CD6', light: '#8DB4F2', tint: '#DCE9FB', onFill: '#FFFFFF' },
  { name: 'sun', fill: '#FFC935', light: '#FFE08A', tint: '#FFF0C4', onFill: COLOR.ink },
  { name: 'coral', fill: '#FF7F6B', light: '#FFB5A8', tint: '#FFDDD4', onFill: COLOR.ink },
  { name: 'plum', fill: '#84306B', light: '#D9B0CD', tint: '#EBD5E4', onFill: '#FFFFFF' },
  { name: 'lilac', fill: '#BFACF3', light: '#DCCFFA', tint: '#ECE5FC', onFill: COLOR.ink },
  { name: 'lagoon', fill: '#24C8B1', light: '#97E4D8', tint: '#D3F3EE', onFill: COLOR.ink },
  { name: 'cinnamon', fill: '#A34212', light: '#DDA889', tint: '#F3DFD3', onFill: '#FFFFFF' },
] as const satisfies readonly Hue[];

export type HueName = (typeof HUES)[number]['name'];

/** The hue of that name. Throws on an unknown name: a hue is chosen by code, never by data. */
export function hue(name: HueName): Hue {
  const found = HUES.find((h) => h.name === name);
  if (!found) throw new Error(`No hue is called "${name}".`);
  return found;
}
