import { clamp01 } from '../ease';
import type { Field, FieldSegment } from './field';
import { segmentAt } from './frame';
import { alongRoute } from './routes';
import { METHOD } from './schedule';
import { distance, type Point } from './types';

/** px from dot to dot, and how far one runs in a frame. */
const STREAM = { pitch: 30, speed: 1 } as const;

/** The dots that go on from the heart to a segment: its groups grow as they arrive, and take them in at their rim. */
export function streamAt(field: Field, segment: FieldSegment, frame: number): Point[] {
  const { groups } = field.schedule;
  const reached = clamp01((frame - groups.from) / METHOD.stream);
  if (reached === 0) return [];
  const route = field.routes[field.segments.indexOf(segment)]!;
  const run = ((frame - groups.from) * STREAM.speed) % STREAM.pitch;
  const count = Math.floor((route.s.at(-1)! * reached - run) / STREAM.pitch) + 1;
  const dots = Array.from({ length: Math.max(0, count) }, (_, i) =>
    alongRoute(route, run + i * STREAM.pitch),
  );
  const { discs } = segmentAt(field, segment, frame);
  const taken = dots.findIndex((dot) => discs.some((d) => distance(dot, d) < d.r));
  return taken < 0 ? dots : dots.slice(0, taken);
}
