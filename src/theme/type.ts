import { BRAND } from './brand';

/** The one family. It is loaded from local files before a frame is drawn; there is no fallback (see parts/font). */
export const FONT_FAMILY = BRAND.type.family;

/** A step of the type scale: size in px, weight, tracking in em. Figures are tabular everywhere. */
export interface TypeStyle {
  readonly size: number;
  readonly weight: number;
  readonly tracking: number;
}

/** ART.md's type scale. `source` is the smallest size that may appear in a frame. */
export const TYPE = {
  hero: { size: 208, weight: 800, tracking: -0.038 },
  display: { size: 120, weight: 800, tracking: -0.022 },
  headline: { size: 104, weight: 800, tracking: -0.022 },
  title: { size: 84, weight: 800, tracking: -0.022 },
  value: { size: 68, weight: 800, tracking: -0.012 },
  valueSmall: { size: 44, weight: 800, tracking: -0.03 },
  sub: { size: 40, weight: 600, tracking: 0 },
  label: { size: 32, weight: 700, tracking: -0.012 },
  caption: { size: 32, weight: 600, tracking: 0 },
  source: { size: 28, weight: 500, tracking: 0 },
  tag: { size: 28, weight: 600, tracking: 0 },
} as const satisfies Record<string, TypeStyle>;

export type TypeName = keyof typeof TYPE;
