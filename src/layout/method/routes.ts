import type { Arranged } from './arrange';
import { type Disc, distance, type Point } from './types';
import { FINENESS, wayTo } from './ways';

/** The way of the dots from the heart to a segment: points close to each other, and px along it at each. */
export interface Route {
  readonly points: readonly Point[];
  readonly s: readonly number[];
}

function measured(points: readonly Point[]): Route {
  let s = 0;
  return { points, s: points.map((p, i) => (s += i === 0 ? 0 : distance(points[i - 1]!, p))) };
}

/** Ways from the heart's round tip to all segments, in the order of the fan. */
export function routesOf(cap: Disc, { seats, bends }: Arranged, ends: readonly Point[]): Route[] {
  return ends.map((end, i) => measured(wayTo(cap, seats[i]!, seats.length, end, bends[i]!, FINENESS.drawn)));
}

/** The point so many px along a way. */
export function alongRoute({ points, s }: Route, px: number): Point {
  const next = s.findIndex((at) => at > px);
  if (next <= 0) return next < 0 ? points.at(-1)! : points[0]!;
  const [a, b] = [points[next - 1]!, points[next]!];
  const t = (px - s[next - 1]!) / (s[next]! - s[next - 1]! || 1);
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
