import { DURATION } from '../../theme/motion';
import { clamp01, lerp } from '../ease';
import type { Ground } from './crowd';
import type { Join } from './schedule';
import { largestScale } from './search';
import { clearOf } from './shapes';
import { type Disc, distance, type Point } from './types';

/** A value that is reached at a frame. */
export interface Key {
  readonly at: number;
  readonly value: number;
}

/** A segment where it stands at the end, px, with its groups in each of its states, in units. */
interface Standing extends Point {
  readonly bodies: readonly (readonly Disc[])[];
  /** The way of its dots from the heart. */
  readonly way: readonly Point[];
}

/** Space in px that stays between groups of different segments. */
const GAP = 18;
/** Space in px from the middle of a way to the groups that it passes. */
const BESIDE_WAY = 20;
/** Px by which a disc may reach over the edge of its part of the picture. */
const SLACK = 2;

/** The discs of one of a segment's states at a scale, px. */
const placed = ({ x, y }: Point, discs: readonly Disc[], scale: number): Disc[] =>
  discs.map((d) => ({ x: x + d.x * scale, y: y + d.y * scale, r: d.r * scale }));

const isInside = (d: Disc, { area, fixed }: Ground): boolean =>
  d.x - d.r >= area.x - SLACK &&
  d.x + d.r <= area.x + area.width + SLACK &&
  d.y - d.r >= area.y - SLACK &&
  d.y + d.r <= area.y + area.height + SLACK &&
  fixed.every((shape) => !clearOf(shape, d, 0));

function isOff({ x, y, r }: Disc, way: readonly Point[]): boolean {
  const reach = (r + BESIDE_WAY) ** 2;
  for (const p of way) if ((p.x - x) * (p.x - x) + (p.y - y) * (p.y - y) < reach) return false;
  return true;
}

const areApart = (a: Disc, b: Disc): boolean => distance(a, b) - a.r - b.r >= GAP;

/** The largest scale at which no disc, in whichever of its segment's states, meets another segment's or leaves the area. */
function room(segments: readonly Standing[], ground: Ground): number {
  return largestScale((scale) => {
    const discs = segments.map((s) => s.bodies.flatMap((state) => placed(s, state, scale)));
    return discs.every((own, i) =>
      own.every(
        (d) =>
          isInside(d, ground) &&
          discs.slice(i + 1).every((others) => others.every((o) => areApart(d, o))) &&
          segments.every(({ way }, j) => i === j || isOff(d, way)),
      ),
    );
  });
}

/**
 * Scale in px per unit over time, `to` at the end. All segments share it, so that areas can be compared in every frame;
 * it grows as groups join, never further than what is still to join has room for.
 */
export function zoomKeys(
  joins: readonly Join[],
  segments: readonly Standing[],
  ground: Ground,
  to: number,
): Key[] {
  const done = segments.map(() => 0);
  const largest = () =>
    Math.min(
      to,
      room(
        segments.map((s, i) => ({ ...s, bodies: s.bodies.slice(done[i]) })),
        ground,
      ),
    );
  const ordered = [...joins].sort((a, b) => a.to - b.to);
  let reached = largest();
  const keys: Key[] = [{ at: ordered[0]?.from ?? 0, value: reached }];
  for (const join of ordered) {
    keys.push({ at: join.to, value: reached });
    done[join.segment] = (done[join.segment] ?? 0) + 1;
    reached = Math.max(reached, largest());
  }
  const last = keys.at(-1)!;
  return [...keys, { at: last.at + DURATION.settle, value: to }];
}

/** The value at a frame: straight from key to key, held before the first and after the last. */
export function valueAt(keys: readonly Key[], frame: number): number {
  const next = keys.findIndex((k) => frame < k.at);
  if (next === 0) return keys[0]!.value;
  if (next < 0) return keys.at(-1)!.value;
  const [a, b] = [keys[next - 1]!, keys[next]!];
  return lerp(a.value, b.value, clamp01((frame - a.at) / (b.at - a.at)));
}
