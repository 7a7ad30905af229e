import { lerp } from '../ease';
import { largestScale } from './search';
import { type Area, type Disc, distance, type Point } from './types';

/** Space in px between two clusters. */
const GAP = 26;
/** Rounds of pushing apart, and the overlap in px that is as good as none. */
const ROUNDS = 240;
const TOLERANCE = 0.5;
/** Up and down they start this much further from the middle than they end: small discs have more room to use. */
const SPREAD = 2;
/** In how many moments of the way it is checked that nobody meets. */
const MOMENTS = 12;

const clampTo = (value: number, from: number, to: number) =>
  Math.min(Math.max(value, from), Math.max(from, to));

function inside(d: Disc, area: Area): Disc {
  const x = clampTo(d.x, area.x + d.r, area.x + area.width - d.r);
  return { ...d, x, y: clampTo(d.y, area.y + d.r, area.y + area.height - d.r) };
}

/** How far the worst pair, or the worst disc and the area's edge, overlap; px. */
function overlap(discs: readonly Disc[], area?: Area): number {
  let worst = Number.NEGATIVE_INFINITY;
  for (const [i, a] of discs.entries()) {
    for (const b of discs.slice(i + 1)) worst = Math.max(worst, a.r + b.r + GAP - distance(a, b));
    if (area) worst = Math.max(worst, distance(a, inside(a, area)));
  }
  return worst;
}

/** Discs pushed apart within the area, from where they are. They may still overlap when there is no room. */
function spread(start: readonly Disc[], area: Area): Disc[] {
  const discs = start.map((d) => inside(d, area));
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < discs.length; i++)
      for (let j = i + 1; j < discs.length; j++) {
        const [a, b] = [discs[i]!, discs[j]!];
        const d = distance(a, b) || 1;
        const push = (a.r + b.r + GAP + 1 - d) / 2;
        if (push <= 0) continue;
        const [dx, dy] = [((b.x - a.x) / d) * push, ((b.y - a.y) / d) * push];
        discs[i] = inside({ ...a, x: a.x - dx, y: a.y - dy }, area);
        discs[j] = inside({ ...b, x: b.x + dx, y: b.y + dy }, area);
      }
  }
  return discs;
}

export interface Packing {
  /** px per unit. */
  readonly scale: number;
  readonly at: readonly Point[];
}

/**
 * Clusters packed into `area` at the largest scale at which they fit there and can all move straight to `ends` within
 * `endArea` without meeting on the way. They keep about the order that they have at the end. `reaches` are their
 * radii in units.
 */
export function packBefore(
  reaches: readonly number[],
  area: Area,
  ends: readonly Point[],
  endArea: Area,
): Packing {
  const middle = ends.reduce((sum, p) => sum + p.y, 0) / ends.length;
  const starts = ends.map((p) => ({
    x: area.x + ((p.x - endArea.x) / endArea.width) * area.width,
    y: area.y + area.height / 2 + ((p.y - middle) / endArea.height) * area.height * SPREAD,
  }));
  const discs = (at: readonly Point[], k: number) => at.map((p, i): Disc => ({ ...p, r: reaches[i]! * k }));
  const packed = (k: number) => spread(discs(starts, k), area);
  const ok = (k: number) => {
    const from = packed(k);
    if (overlap(from, area) > TOLERANCE) return false;
    return Array.from({ length: MOMENTS }, (_, m) => (m + 1) / MOMENTS).every((t) => {
      const now = from.map((d, i) => ({ ...d, x: lerp(d.x, ends[i]!.x, t), y: lerp(d.y, ends[i]!.y, t) }));
      return overlap(now, t === 1 ? endArea : undefined) <= TOLERANCE;
    });
  };
  const scale = largestScale(ok);
  return { scale, at: packed(scale).map(({ x, y }) => ({ x, y })) };
}
