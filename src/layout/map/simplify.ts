/** A position in the plane or on the sphere: x and y in px, or longitude and latitude in degrees. */
export type Point = readonly [number, number];

/** Twice the signed area of a triangle is the cross product; this is its plain size. */
function triangle(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** Area of a ring, in the square of its unit; sign tells the winding. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i] as Point;
    const [bx, by] = ring[(i + 1) % ring.length] as Point;
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/**
 * Indices of the points worth keeping (Visvalingam & Whyatt 1993): the point whose triangle with its neighbours is
 * smallest goes first, until no triangle is smaller than `area`. The ends stay, so arcs still meet. Coasts have a few
 * hundred points an arc: a linear search for the smallest is fast enough and keeps this short.
 */
export function keptIndices(points: readonly Point[], area: number): number[] {
  const kept = points.map((_, i) => i);
  const weights = kept.map((_, i) => weightOf(points, kept, i));
  for (;;) {
    let smallest = -1;
    for (let i = 1; i < kept.length - 1; i++) {
      if (smallest < 0 || (weights[i] as number) < (weights[smallest] as number)) smallest = i;
    }
    if (smallest < 0 || (weights[smallest] as number) >= area) return kept;
    const floor = weights[smallest] as number;
    kept.splice(smallest, 1);
    weights.splice(smallest, 1);
    for (const i of [smallest - 1, smallest]) weights[i] = Math.max(floor, weightOf(points, kept, i));
  }
}

function weightOf(points: readonly Point[], kept: readonly number[], i: number): number {
  if (i <= 0 || i >= kept.length - 1) return Number.POSITIVE_INFINITY;
  const at = (k: number) => points[kept[k] as number] as Point;
  return triangle(at(i - 1), at(i), at(i + 1));
}

/** The line with fewer points: no corner smaller than `area` (in the square of the points' unit) is left. */
export function simplify(points: readonly Point[], area: number): Point[] {
  return keptIndices(points, area).map((i) => points[i] as Point);
}
