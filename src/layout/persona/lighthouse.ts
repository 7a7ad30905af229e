/** The lantern house at full size, px: dome and glass together are `height`. */
export const CAP = { height: 66, dome: 28, glass: 56, gallery: 100 } as const;

/** px: a tower lower than this is one in small, lantern house and all: it stands farther from being a wide bar, on its rock. */
const FULL_FROM = 150;
/** Least shares, of the lantern house's size and of the width, in the lowest of towers. */
const LEAST = { cap: 0.15, width: 0.1 } as const;

const smallness = (height: number) => Math.min(1, height / FULL_FROM);

/** Size, 0–1, of the lantern house on a tower of a height in px: about half of a low one is lantern. */
export const capSize = (height: number): number => LEAST.cap + (1 - LEAST.cap) * smallness(height);

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
