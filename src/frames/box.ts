/** A rectangle in px of the frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const right = (b: Box): number => b.x + b.width;
export const bottom = (b: Box): number => b.y + b.height;

/** Distance in px between the centres of two boxes. */
export const centreDistance = (a: Box, b: Box): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);

/**
 * How far in px a box has moved as a whole. What grows or shrinks with one edge or its middle in place hasn't moved:
 * along each axis the edge that moved least counts, and edges that move apart don't count at all.
 */
export function step(from: Box, to: Box): number {
  const dx = shared(to.x - from.x, right(to) - right(from));
  const dy = shared(to.y - from.y, bottom(to) - bottom(from));
  return Math.hypot(dx, dy);
}

const shared = (one: number, other: number): number =>
  one * other <= 0 ? 0 : Math.min(Math.abs(one), Math.abs(other));

/** Width and height in px of what two boxes have in common; 0 × 0 when they are apart. */
export function overlap(a: Box, b: Box): { readonly width: number; readonly height: number } {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? { width, height } : { width: 0, height: 0 };
}

/** The smallest box around all of them. At least one is needed. */
export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map(right)) - x,
    height: Math.max(...boxes.map(bottom)) - y,
  };
}
