import { lumaOf, type Ssim, ssim } from './ssim';

/** How far two pictures are apart. */
export interface Difference {
  readonly ssim: Ssim;
  /** Largest and mean difference of a channel, 0–255. */
  readonly max: number;
  readonly mean: number;
  /** Pixels of one picture that are unlike all of their surroundings in the other: something is missing or elsewhere. */
  readonly astray: number;
}

/** Levels of 255 by which a pixel may leave the range of the nine around it: what antialiasing of the same line differs. */
const TOLERANCE = 48;

/** Compares RGBA pictures of one size, opaque ones. */
export function difference(a: Uint8Array, b: Uint8Array, width: number, height: number): Difference {
  let [max, sum, astray] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 4) {
    let most = 0;
    for (let c = i; c < i + 3; c++) {
      const d = Math.abs((a[c] as number) - (b[c] as number));
      sum += d;
      if (d > most) most = d;
    }
    if (most > max) max = most;
    if (most > TOLERANCE && (isAstray(a, b, i, width, height) || isAstray(b, a, i, width, height))) astray++;
  }
  return {
    ssim: ssim(lumaOf(a, width, height), lumaOf(b, width, height)),
    max,
    mean: sum / (3 * width * height),
    astray,
  };
}

/** Whether pixel i (its first byte) of a has a channel outside the range of the pixels around it in b. */
function isAstray(a: Uint8Array, b: Uint8Array, i: number, width: number, height: number): boolean {
  const x = (i / 4) % width;
  const y = Math.floor(i / 4 / width);
  for (let c = 0; c < 3; c++) {
    let [low, high] = [255, 0];
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        const value = b[4 * (v * width + u) + c] as number;
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
    const own = a[i + c] as number;
    if (own < low - TOLERANCE || own > high + TOLERANCE) return true;
  }
  return false;
}
