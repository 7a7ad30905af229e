import type { Box } from './box';

/** Pixels of a frame drawn without text, three bytes each; `scale` is px of it per px of the frame. */
export interface GroundPixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
  readonly scale: number;
}

/** Luminance (WCAG 2.2) of every pixel of a box, what lies outside the picture left out. */
export function luminancesIn({ width, height, rgb, scale }: GroundPixels, box: Box): number[] {
  const from = { x: Math.max(0, Math.floor(box.x * scale)), y: Math.max(0, Math.floor(box.y * scale)) };
  const to = {
    x: Math.min(width, Math.ceil((box.x + box.width) * scale)),
    y: Math.min(height, Math.ceil((box.y + box.height) * scale)),
  };
  const found: number[] = [];
  for (let y = from.y; y < to.y; y++)
    for (let x = from.x; x < to.x; x++) {
      const at = 3 * (y * width + x);
      found.push(relativeLuminance(rgb[at] as number, rgb[at + 1] as number, rgb[at + 2] as number));
    }
  return found;
}

const LINEAR = Array.from({ length: 256 }, (_, value) => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of an sRGB colour given in bytes (WCAG 2.2). */
export const relativeLuminance = (r: number, g: number, b: number): number =>
  0.2126 * (LINEAR[r] as number) + 0.7152 * (LINEAR[g] as number) + 0.0722 * (LINEAR[b] as number);
