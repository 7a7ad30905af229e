import { clamp01 } from '../ease';
import { tipIn } from './camera';
import type { Field, FieldSegment } from './field';
import { METHOD } from './schedule';
import { distance, type Point } from './types';

/** px from dot to dot, and how far one runs in a frame. */
const STREAM = { pitch: 30, speed: 1 } as const;

/** A dot on its way: straight out of the heart's tip, and level into its segment. */
function flightAt(tip: Point, to: Point, t: number): Point {
  const reach = (to.x - tip.x) / 2;
  const u = 1 - t;
  const curve = (a: number, b: number, c: number, d: number) =>
    u ** 3 * a + 3 * u ** 2 * t * b + 3 * u * t ** 2 * c + t ** 3 * d;
  return { x: curve(tip.x, tip.x + reach, to.x - reach, to.x), y: curve(tip.y, tip.y, to.y, to.y) };
}

/** The dots that go on from the heart to a segment as its groups stand, so that it is seen where they came from. */
export function streamAt(field: Field, segment: FieldSegment, frame: number): Point[] {
  const { groups } = field.schedule;
  const reached = clamp01((frame - groups.to) / METHOD.stream);
  if (reached === 0) return [];
  const [tip, middle] = [tipIn(field.schedule), segment.at];
  const length = distance(tip, middle);
  const run = ((frame - groups.to) * STREAM.speed) % STREAM.pitch;
  const count = Math.floor((length * reached - run) / STREAM.pitch) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    flightAt(tip, middle, (run + i * STREAM.pitch) / length),
  );
}
