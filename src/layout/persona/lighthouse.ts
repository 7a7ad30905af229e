/** The lantern house at full size, px: dome and glass together are `height`. */
export const CAP = { height: 66, dome: 28, glass: 56, gallery: 100 } as const;

/** A tower lower than this has a smaller lantern house, and is little more than that: a beacon. */
const FULL_FROM = 82;

/** Size, 0–1, of the lantern house on a tower of a height in px. */
export function capSize(height: number): number {
  return Math.min(1, Math.max(0.12, height / FULL_FROM));
}

/** One band of the painted shaft, px. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly over: boolean;
  /** Painted bands alternate with paper ones. */
  readonly painted: boolean;
}

const BAND = 46;

/** Bands of a shaft from `top` to `foot`, counted from the 100 line so that all towers share them. */
export function bandsOf(top: number, foot: number, base: number): Band[] {
  const bands: Band[] = [];
  const first = Math.floor((top - base) / BAND);
  const last = Math.ceil((foot - base) / BAND);
  for (let i = first; i < last; i++) {
    const from = Math.max(top, base + i * BAND);
    const to = Math.min(foot, base + (i + 1) * BAND);
    // The bands on both sides of the line are painted: the turn from light to strong is seen.
    const painted = i >= 0 ? i % 2 === 0 : i % 2 !== 0;
    if (to > from) bands.push({ from, to, over: i < 0, painted });
  }
  return bands;
}
