import type { Point } from './simplify';

/** px to a tenth, the precision of every path on the map. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

const at = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

/** SVG path of closed rings; a ring's repeated last point is left to the Z. */
export function ringPath(rings: readonly (readonly Point[])[]): string {
  return rings
    .map((ring) => {
      const first = ring[0];
      const last = ring.at(-1);
      const closed = first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1];
      return `M${(closed ? ring.slice(0, -1) : ring).map(at).join('L')}Z`;
    })
    .join('');
}

/** SVG path of open lines. */
export function linePath(lines: readonly (readonly Point[])[]): string {
  return lines.map((line) => `M${line.map(at).join('L')}`).join('');
}

/** How far a smooth ring swings out between its points: 1/6 is Catmull–Rom. */
const TENSION = 1 / 6;

/** SVG path of a closed curve through all points (Catmull–Rom as Bézier curves). */
export function smoothRingPath(ring: readonly Point[]): string {
  const n = ring.length;
  const point = (i: number) => ring[(i + n) % n] as Point;
  const toward = (p: Point, from: Point, to: Point): Point => [
    p[0] + (to[0] - from[0]) * TENSION,
    p[1] + (to[1] - from[1]) * TENSION,
  ];
  const curves = ring.map((p, i) => {
    const next = point(i + 1);
    return `C${at(toward(p, point(i - 1), next))} ${at(toward(next, point(i + 2), p))} ${at(next)}`;
  });
  return `M${at(point(0))}${curves.join('')}Z`;
}
