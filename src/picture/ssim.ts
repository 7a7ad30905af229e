/** Brightness of a picture, one number per pixel. */
export interface Luma {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** Likeness of two pictures: 1 is the same. */
export interface Ssim {
  readonly mean: number;
  /** Of the least alike window. */
  readonly worst: number;
}

/** Windows are SIDE × SIDE px, one every STEP px. */
const SIDE = 8;
const STEP = 4;
const N = SIDE * SIDE;
/** (0.01 · 255)² and (0.03 · 255)², as in the paper. */
const C1 = 6.5025;
const C2 = 58.5225;

/**
 * Structural similarity of luma in square windows (Wang, Bovik, Sheikh and Simoncelli 2004, eq. 13, without the
 * Gaussian weights). Throws when the sizes differ or the picture is smaller than a window.
 */
export function ssim(a: Luma, b: Luma): Ssim {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('Pictures of different sizes.');
  if (a.width < SIDE || a.height < SIDE) throw new RangeError('A picture smaller than a window.');
  let [sum, count, worst] = [0, 0, 1];
  for (let y = 0; y + SIDE <= a.height; y += STEP) {
    for (let x = 0; x + SIDE <= a.width; x += STEP) {
      const value = windowSsim(a.values, b.values, y * a.width + x, a.width);
      sum += value;
      count++;
      if (value < worst) worst = value;
    }
  }
  return { mean: sum / count, worst };
}

function windowSsim(a: Uint8Array, b: Uint8Array, start: number, stride: number): number {
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let row = 0; row < SIDE; row++) {
    const from = start + row * stride;
    for (let i = from; i < from + SIDE; i++) {
      const p = a[i] as number;
      const q = b[i] as number;
      sa += p;
      sb += q;
      saa += p * p;
      sbb += q * q;
      sab += p * q;
    }
  }
  const [ma, mb] = [sa / N, sb / N];
  const unbiased = N - 1;
  const va = (saa - sa * ma) / unbiased;
  const vb = (sbb - sb * mb) / unbiased;
  const cov = (sab - sa * mb) / unbiased;
  return ((2 * ma * mb + C1) * (2 * cov + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
}

/** Luma of RGBA pixels as a film holds it: limited range, 16 for black and 235 for white (ITU-R BT.709). */
export function lumaOf(rgba: Uint8Array, width: number, height: number): Luma {
  const values = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < values.length; i++, p += 4) {
    const full =
      0.2126 * (rgba[p] as number) + 0.7152 * (rgba[p + 1] as number) + 0.0722 * (rgba[p + 2] as number);
    values[i] = 16.5 + (219 / 255) * full;
  }
  return { width, height, values };
}
