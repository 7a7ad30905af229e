import type { Point } from './simplify';

/** Points that no other point beats in both directions at once; signs choose the corner that is looked toward. */
function toward(points: readonly Point[], sx: 1 | -1, sy: 1 | -1): Point[] {
  const sorted = [...points].sort((a, b) => sx * (a[0] - b[0]) || sy * (a[1] - b[1]));
  let best = Number.POSITIVE_INFINITY;
  return sorted.filter((p) => {
    if (sy * p[1] >= best) return false;
    best = sy * p[1];
    return true;
  });
}

/**
 * The points of a cloud that stand out toward one of the frame's four corners. Where only corners and edges of the
 * frame are blocked, a cloud is clear of them exactly when these points are, and they are few.
 */
export function frontier(points: readonly Point[]): Point[] {
  const all = [
    ...toward(points, 1, 1),
    ...toward(points, -1, 1),
    ...toward(points, 1, -1),
    ...toward(points, -1, -1),
  ];
  return [...new Set(all)];
}
