import type { Point, Segment } from './path';

/**
 * Fits cubics to a run of points: Philip J. Schneider, "An Algorithm for Automatically Fitting Digitized Curves",
 * Graphics Gems (1990). Tangents at the ends are taken from the points themselves.
 */

const sub = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
const times = (a: Point, k: number): Point => [a[0] * k, a[1] * k];
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];
const length = (a: Point) => Math.hypot(a[0], a[1]);
const unit = (a: Point): Point => {
  const l = length(a);
  return l === 0 ? [0, 0] : times(a, 1 / l);
};

type Cubic = readonly [Point, Point, Point, Point];

function at(c: Cubic, t: number): Point {
  const u = 1 - t;
  const [a, b, d, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [
    a * c[0][0] + b * c[1][0] + d * c[2][0] + e * c[3][0],
    a * c[0][1] + b * c[1][1] + d * c[2][1] + e * c[3][1],
  ];
}

/** Chord-length parameters of the points, 0 to 1. */
function parameters(points: readonly Point[]): number[] {
  const along = [0];
  for (let i = 1; i < points.length; i++) along.push(along[i - 1]! + length(sub(points[i]!, points[i - 1]!)));
  return along.map((v) => v / (along.at(-1)! || 1));
}

/** The cubic with given end tangents that lies closest to the points (least squares). */
function leastSquares(points: readonly Point[], t: readonly number[], t1: Point, t2: Point): Cubic {
  const [first, last] = [points[0]!, points.at(-1)!];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  for (const [i, p] of points.entries()) {
    const [s, u] = [t[i]!, 1 - t[i]!];
    const a1 = times(t1, 3 * u * u * s);
    const a2 = times(t2, 3 * u * s * s);
    const rest = sub(p, add(times(first, u * u * (u + 3 * s)), times(last, s * s * (s + 3 * u))));
    c00 += dot(a1, a1);
    c01 += dot(a1, a2);
    c11 += dot(a2, a2);
    x0 += dot(a1, rest);
    x1 += dot(a2, rest);
  }
  const determinant = c00 * c11 - c01 * c01;
  const third = length(sub(last, first)) / 3;
  let [l1, l2] = [(x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant];
  const most = third * 9;
  if (!(l1 > third * 1e-3 && l2 > third * 1e-3 && l1 < most && l2 < most)) [l1, l2] = [third, third];
  return [first, add(first, times(t1, l1)), add(last, times(t2, l2)), last];
}

/** One Newton step of each parameter towards the nearest place on the cubic. */
function reparametrise(c: Cubic, points: readonly Point[], t: readonly number[]): number[] {
  return points.map((p, i) => {
    const s = t[i]!;
    const h = 1e-3;
    const [before, here, after] = [at(c, s - h), at(c, s), at(c, s + h)];
    const d1 = times(sub(after, before), 1 / (2 * h));
    const d2 = times(add(sub(after, here), sub(before, here)), 1 / (h * h));
    const off = sub(here, p);
    const slope = dot(d1, d1) + dot(off, d2);
    return slope === 0 ? s : Math.max(0, Math.min(1, s - dot(off, d1) / slope));
  });
}

function worst(c: Cubic, points: readonly Point[], t: readonly number[]): { error: number; index: number } {
  let [error, index] = [0, points.length >> 1];
  for (let i = 1; i < points.length - 1; i++) {
    const d = length(sub(at(c, t[i]!), points[i]!));
    if (d > error) [error, index] = [d, i];
  }
  return { error, index };
}

function fitRun(points: readonly Point[], t1: Point, t2: Point, tolerance: number): Segment[] {
  const last = points.at(-1)!;
  if (points.length < 4) return points.slice(1).map((to) => ({ kind: 'line', to }));
  let t = parameters(points);
  let cubic = leastSquares(points, t, t1, t2);
  let fault = worst(cubic, points, t);
  for (let round = 0; round < 6 && fault.error > tolerance && fault.error < tolerance * 6; round++) {
    t = reparametrise(cubic, points, t);
    cubic = leastSquares(points, t, t1, t2);
    fault = worst(cubic, points, t);
  }
  if (fault.error <= tolerance) return [{ kind: 'cubic', c1: cubic[1], c2: cubic[2], to: last }];
  const cut = Math.max(1, Math.min(points.length - 2, fault.index));
  const middle = unit(sub(points[Math.max(0, cut - 2)]!, points[Math.min(points.length - 1, cut + 2)]!));
  return [
    ...fitRun(points.slice(0, cut + 1), t1, middle, tolerance),
    ...fitRun(points.slice(cut), times(middle, -1), t2, tolerance),
  ];
}

/** Cubics (a line where the run is straight) from the first to the last point, nowhere further off than `tolerance`. */
export function fitCurve(points: readonly Point[], tolerance: number): Segment[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const chord = unit(sub(last, first));
  const off = Math.max(...points.map((p) => Math.abs(dot(sub(p, first), [-chord[1], chord[0]]))));
  const span = length(sub(last, first));
  const within = points.every(
    (p) => dot(sub(p, first), chord) <= span + tolerance && dot(sub(p, first), chord) >= -tolerance,
  );
  if (span > 0 && off <= tolerance && within) return [{ kind: 'line', to: last }];
  const reach = Math.min(2, points.length - 1);
  return fitRun(points, unit(sub(points[reach]!, first)), unit(sub(points.at(-1 - reach)!, last)), tolerance);
}
