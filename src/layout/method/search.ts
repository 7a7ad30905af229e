/** Scales in px per unit between which is searched, and how exactly. */
const SCALES = { least: 20, most: 1200, precision: 0.5 } as const;

/** Largest scale at which `ok` holds, given that it holds for all smaller ones; the least when it holds for none. */
export function largestScale(ok: (scale: number) => boolean): number {
  let low: number = SCALES.least;
  let high: number = SCALES.most;
  while (high - low > SCALES.precision) {
    const middle = (low + high) / 2;
    if (ok(middle)) low = middle;
    else high = middle;
  }
  return low;
}
