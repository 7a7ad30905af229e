import { type ColorName, HUE_NAMES, type HueName } from '../schema/brand';
import { BRAND } from './brand';

export type { ColorName, HueName };

/** Every colour of the film by what it is for; the brand says which it is (data/brand.json). */
export const COLOR: Readonly<Record<ColorName, string>> = BRAND.colors;

/** A segment's hue: strong fill, the same hue lighter (under 100), a plane tint, and what is legible on the fill. */
export interface Hue {
  readonly name: HueName;
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
export const HUES: readonly Hue[] = HUE_NAMES.map((name) => ({ name, ...BRAND.hues[name] }));

/** The hue of that name. */
export const hue = (name: HueName): Hue => ({ name, ...BRAND.hues[name] });
