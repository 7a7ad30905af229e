import { DURATION } from '../../theme/motion';
import { clamp01, lerp } from '../ease';
import type { Join } from './schedule';
import { reachOf } from './settle';
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

/** The largest scale at which groups within these reaches (units) neither meet others nor leave the area. */
function room(at: readonly Point[], reaches: readonly number[], area: Area): number {
  return Math.min(
    ...at.flatMap((a, i) => {
      const edge = Math.min(
        a.x - area.x,
        area.x + area.width - a.x,
        a.y - area.y,
        area.y + area.height - a.y,
      );
      const others = at.map((b, j) =>
        j === i ? Number.POSITIVE_INFINITY : (distance(a, b) - GAP) / (reaches[i]! + reaches[j]!),
      );
      return [edge / reaches[i]!, ...others];
    }),
  );
}

/**
 * Scale in px per unit over time. All segments share it, so that areas can be compared in every frame; it grows as
 * groups join, never further than what is still to join has room for.
 */
export function zoomKeys(
  joins: readonly Join[],
  segments: readonly Standing[],
  area: Area,
  { from, to, arrived }: { readonly from: number; readonly to: number; readonly arrived: number },
): Key[] {
  const done = segments.map(() => 0);
  const toCome = () => segments.map((s, i) => Math.max(...s.bodies.slice(done[i]).map(reachOf)));
  const ordered = [...joins].sort((a, b) => a.to - b.to);
  const keys: Key[] = [{ at: ordered[0]?.from ?? 0, value: from }];
  let reached = from;
  // The whole width is theirs as soon as they have moved: they grow into it before the first is joined.
  const grown = arrived + DURATION.enter;
  if (ordered[0] && ordered[0].to >= grown) {
    keys[0] = { at: arrived, value: from };
    reached = Math.max(from, Math.min(to, room(segments, toCome(), area)));
    keys.push({ at: grown, value: reached });
  }
  for (const join of ordered) {
    keys.push({ at: join.to, value: reached });
    done[join.segment] = (done[join.segment] ?? 0) + 1;
    reached = Math.max(reached, Math.min(to, room(segments, toCome(), area)));
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
