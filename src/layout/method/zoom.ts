import { DURATION } from '../../theme/motion';
import { clamp01, lerp } from '../ease';
import type { Join } from './schedule';
import { largestScale } from './search';
import { type Area, type Disc, distance, type Point } from './types';

/** A value that is reached at a frame. */
export interface Key {
  readonly at: number;
  readonly value: number;
}

/** A segment where it stands at the end, px, with its groups in each of its states, in units. */
interface Standing extends Point {
  readonly bodies: readonly (readonly Disc[])[];
}

/** Space in px that stays between groups of different segments. */
const GAP = 26;

/** The discs of one of a segment's states at a scale, px. */
const placed = ({ x, y }: Point, discs: readonly Disc[], scale: number): Disc[] =>
  discs.map((d) => ({ x: x + d.x * scale, y: y + d.y * scale, r: d.r * scale }));

const isInside = ({ x, y, r }: Disc, area: Area): boolean =>
  x - r >= area.x && x + r <= area.x + area.width && y - r >= area.y && y + r <= area.y + area.height;

const areApart = (a: Disc, b: Disc): boolean => distance(a, b) - a.r - b.r >= GAP;

/** The largest scale at which no disc, in whichever of its segment's states, meets another segment's or leaves the area. */
function room(segments: readonly Standing[], area: Area): number {
  return largestScale((scale) => {
    const discs = segments.map((s) => s.bodies.flatMap((state) => placed(s, state, scale)));
    return discs.every((own, i) =>
      own.every(
        (d) => isInside(d, area) && discs.slice(i + 1).every((others) => others.every((o) => areApart(d, o))),
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
  area: Area,
  to: number,
): Key[] {
  const done = segments.map(() => 0);
  const largest = () =>
    Math.min(
      to,
      room(
        segments.map((s, i) => ({ ...s, bodies: s.bodies.slice(done[i]) })),
        area,
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
