/** The lantern house at full size, px: dome and glass together are `height`. */
export const CAP = { height: 66, dome: 28, glass: 56, gallery: 100 } as const;

/** px: a tower lower than this has a smaller lantern house and is narrower, but stays broad and firm on its rock. */
const FULL_FROM = 150;
/** Least shares, of the lantern house's size and of the width, in the lowest of towers. */
const LEAST = { cap: 0.4, width: 0.3 } as const;
/** Most of a tower's height that is lantern: under it there is always a shaft. */
const MOST_CAP = 0.62;

/** The least height of the rock, as a share. */
const LOW_ROCK = 0.3;

const smallness = (height: number) => Math.min(1, height / FULL_FROM);

/** Size, 0–1, of the lantern house on a tower of a height in px: about half of a low one is lantern. */
export const capSize = (height: number): number =>
  Math.min(LEAST.cap + (1 - LEAST.cap) * smallness(height), (MOST_CAP * height) / CAP.height, 1);

/** How high, 0–1, the rock beside a tower of a height in px is: a low one isn't hidden by it. */
export const rockRise = (height: number): number => LOW_ROCK + (1 - LOW_ROCK) * smallness(height);

/** Width in px of a tower of a height in px whose column is `width` px. */
export const shaftWidth = (height: number, width: number): number =>
  width * (LEAST.width + (1 - LEAST.width) * smallness(height));

/** One band of the painted shaft, px. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly over: boolean;
  /** Painted bands alternate with paper ones. */
  readonly painted: boolean;
}

const BAND = 46;
/** A tower lower than FULL_FROM has this many bands of its own, the uppermost painted. */
const FEW = 3;

/** Bands of a low tower: too few of the common ones would show. */
export const lowBands = (top: number, foot: number): Band[] =>
  Array.from({ length: FEW }, (_, i) => ({
    from: top + ((foot - top) * i) / FEW,
    to: top + ((foot - top) * (i + 1)) / FEW,
    over: false,
    painted: i % 2 === 0,
  }));

/** True for a tower that is drawn in small. */
export const isLow = (height: number): boolean => height < FULL_FROM;

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
