import { clamp01 } from '../ease';
import { tipIn } from './camera';
import type { Field, FieldSegment } from './field';
import { flightAt } from './frame';
import { METHOD } from './schedule';
import { distance, type Point } from './types';

/** px from dot to dot, and how far one runs in a frame. */
const STREAM = { pitch: 30, speed: 1 } as const;

/** The dots that go on from the heart to a segment once its groups are filled, so that it is seen where they came from. */
export function streamAt(field: Field, segment: FieldSegment, frame: number): Point[] {
  const { filling } = field.schedule;
  const reached = clamp01((frame - filling.to) / METHOD.flight);
  if (reached === 0) return [];
  const [tip, middle] = [tipIn(field.schedule), segment.at];
  const length = distance(tip, middle);
  const run = ((frame - filling.to) * STREAM.speed) % STREAM.pitch;
  const count = Math.floor((length * reached - run) / STREAM.pitch) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    flightAt(tip, middle, middle, (run + i * STREAM.pitch) / length),
  );
}
