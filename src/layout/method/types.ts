/** A point in px, or in units of the field (see field.ts). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A circle: centre and radius. */
export interface Disc extends Point {
  readonly r: number;
}

/** Frames of the scene: begins at `from`, is over at `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Left, top, width, height in px. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function distance(a: Point, b: Point): number {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Something drawn around 0, 0, turned by so many radians. */
export const turnedBy = <T extends Point>(shape: T, angle: number): T => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { ...shape, x: shape.x * cos - shape.y * sin, y: shape.x * sin + shape.y * cos };
};
