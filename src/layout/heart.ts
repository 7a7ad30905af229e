/**
 * The heart of two crossed capsules: both lean 45° and share the round end at the bottom. All in px, from the width of
 * one capsule; y grows downwards.
 */
export interface HeartGeometry {
  /** Centre of the shared round end. */
  readonly tip: { readonly x: number; readonly y: number };
  /** Distance from the tip to the centre of a lobe. */
  readonly length: number;
  /** Half a capsule's width. */
  readonly radius: number;
}

/** Proportions of the mark: length of the axis by capsule width, and how far the tip is below the visual centre. */
const AXIS = 0.98;
const DROP = 0.42;

/** The heart of capsule width `width` around the visual centre cx, cy. */
export function heartGeometry(cx: number, cy: number, width: number): HeartGeometry {
  const length = width * AXIS;
  return { tip: { x: cx, y: cy + length * DROP }, length, radius: width / 2 };
}

/** Width and height in px of the heart that capsules of `width` make, without line. */
export function heartSize(width: number): { readonly width: number; readonly height: number } {
  const lean = width * AXIS * Math.SQRT1_2;
  return { width: 2 * lean + width, height: lean + width };
}

const n = (value: number) => Number(value.toFixed(2));

/** Outline of the whole heart as SVG path data. */
export function heartPath({ tip, length, radius }: HeartGeometry): string {
  const q = Math.SQRT1_2;
  const point = (x: number, y: number) => `${n(tip.x + x)} ${n(tip.y + y)}`;
  const lobe = length * q;
  const edge = radius * q;
  const arc = `A${n(radius)} ${n(radius)} 0 0 1 `;
  return [
    `M${point(0, -radius / q)}`,
    `L${point(lobe - edge, -lobe - edge)}`,
    `${arc}${point(lobe + edge, -lobe + edge)}`,
    `L${point(edge, edge)}`,
    `${arc}${point(-edge, edge)}`,
    `L${point(-lobe - edge, -lobe + edge)}`,
    `${arc}${point(-lobe + edge, -lobe - edge)}`,
    'Z',
  ].join('');
}

/** The drop where the two capsules lie on each other, as SVG path data. */
export function heartDrop({ tip, radius }: HeartGeometry): string {
  const edge = radius * Math.SQRT1_2;
  const point = (x: number, y: number) => `${n(tip.x + x)} ${n(tip.y + y)}`;
  const arc = `A${n(radius)} ${n(radius)} 0 1 1 `;
  return `M${point(0, -2 * edge)}L${point(edge, -edge)}${arc}${point(-edge, -edge)}Z`;
}
