/** Scales in px per figure unit (ART.md, Scales). A child's is multiplied by the look's own scale. */
export const FIGURE_SCALE = {
  foreground: 0.25,
  persona: 0.21,
  near: 0.17,
  mid: 0.14,
  group: 0.13,
  street: 0.1,
} as const;

/** What a contour should come to in px, and how heavy the drawings' own line is in units. */
const CONTOUR = 3.2;
const NATIVE_LINE = 13;
const MOST = 1.4;

/**
 * Stroke in px to add to the ink at a scale so that far figures keep their contour: .6 at .2, 1.0 at .17, 1.4 at .13 and
 * below, nothing in the foreground.
 */
export function extraLine(scale: number): number {
  return Math.round(Math.min(MOST, Math.max(0, CONTOUR - NATIVE_LINE * scale)) * 100) / 100;
}

/** Share of the extra stroke that a face gets: with all of it small eyes and glasses would clot. */
export const FACE_LINE = 0.4;

/** How much larger a child's head is against its body than an adult's: 1.17 at seven years, 1.24 at three. */
export function headScale(scale: number): number {
  return Math.round((1 + (1 - scale) * 0.5) * 100) / 100;
}

/** Below this scale the coarser drawings do: their curves are off by half a px at most. */
const FAR = 0.145;

/** Which drawings a scale (the look's own included) needs: the far ones weigh half. */
export function detailAt(scale: number): 'near' | 'far' {
  return scale < FAR ? 'far' : 'near';
}
