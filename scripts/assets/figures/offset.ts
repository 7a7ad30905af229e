import type { Outline, Point } from './path';
import { sample } from './simplify';

/** Twice the signed area of a closed run of points. */
export function signedArea(points: readonly Point[]): number {
  return points.reduce((sum, p, i) => {
    const q = points[(i + 1) % points.length]!;
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
}

/** Points along the run, on either side of one, that its moved copy must keep clear of. */
const NEIGHBOURS = 16;

/**
 * The run moved sideways. Where a bend is sharper than the distance the moved points would fold over: those that come
 * too near the run itself are left out.
 */
function moved(points: readonly Point[], distance: number): Outline {
  const n = points.length;
  const at = (i: number): Point => {
    const [a, b, p] = [points[(i - 2 + n) % n]!, points[(i + 2) % n]!, points[i]!];
    const span = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [p[0] + ((b[1] - a[1]) / span) * distance, p[1] - ((b[0] - a[0]) / span) * distance];
  };
  const clear = (q: Point, i: number) => {
    for (let d = -NEIGHBOURS; d <= NEIGHBOURS; d++) {
      const p = points[(i + d + n * NEIGHBOURS) % n]!;
      if (Math.hypot(p[0] - q[0], p[1] - q[1]) < Math.abs(distance) * 0.85) return false;
    }
    return true;
  };
  const kept = points.map((_, i) => at(i)).filter(clear);
  const [from, ...rest] = kept.length > 2 ? kept : points;
  return { from: from!, segments: rest.map((to) => ({ kind: 'line', to })) };
}

/**
 * A shape and its holes, grown by `distance` units (shrunk when negative). Holes run against the shell, so the same side
 * is outside for both. Meant for a few units: what that does to sharp bends can't be seen.
 */
export function offset(outlines: readonly Outline[], distance: number): Outline[] {
  const runs = outlines.map(sample);
  const shell = runs
    .map(signedArea)
    .reduce((most, area) => (Math.abs(area) > Math.abs(most) ? area : most), 0);
  return runs.map((points) => moved(points, shell > 0 ? distance : -distance));
}
