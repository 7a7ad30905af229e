import { fitCurve } from './fit';
import type { Outline, Point, Segment } from './path';

/** Distance in units between samples of an outline, and how far a corner is looked for on either side of one. */
const STEP = 1.5;
const REACH = 3;

/** A turn of more degrees than this within REACH samples is a corner and stays one. */
const CORNER = 50;

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function along(from: Point, segment: Segment, t: number): Point {
  const u = 1 - t;
  if (segment.kind === 'line') return [u * from[0] + t * segment.to[0], u * from[1] + t * segment.to[1]];
  const { c1, c2, to } = segment;
  const mix = (i: 0 | 1) =>
    u * u * u * from[i] + 3 * u * u * t * c1[i] + 3 * u * t * t * c2[i] + t * t * t * to[i];
  return [mix(0), mix(1)];
}

/** Points along a closed outline about STEP apart; the first isn't repeated. */
export function sample(outline: Outline): Point[] {
  const points: Point[] = [outline.from];
  let from = outline.from;
  for (const segment of [...outline.segments, { kind: 'line', to: outline.from } as const]) {
    const reach = segment.kind === 'line' ? 0 : distance(from, segment.c1) + distance(segment.c1, segment.c2);
    const far = reach + distance(segment.kind === 'line' ? from : segment.c2, segment.to);
    const steps = Math.max(1, Math.ceil(far / STEP));
    for (let i = 1; i <= steps; i++) {
      const p = along(from, segment, i / steps);
      if (distance(p, points.at(-1)!) > STEP / 4) points.push(p);
    }
    from = segment.to;
  }
  if (points.length > 1 && distance(points[0]!, points.at(-1)!) < STEP / 2) points.pop();
  return points;
}

/** Turn in degrees of a closed run of points at one of them. */
function turnAt(points: readonly Point[], i: number): number {
  const n = points.length;
  const [a, b, c] = [points[(i - REACH + n) % n]!, points[i]!, points[(i + REACH) % n]!];
  const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.abs((((turn * 180) / Math.PI + 540) % 360) - 180);
}

/** Places of the corners: where the turn is sharp, and sharper than around it (the first of equals). */
function corners(points: readonly Point[]): number[] {
  const turns = points.map((_, i) => turnAt(points, i));
  const n = points.length;
  const around = Array.from({ length: REACH }, (_, d) => d + 1);
  return turns.flatMap((turn, i) => {
    const peak = around.every((d) => turns[(i - d + n) % n]! < turn && turns[(i + d) % n]! <= turn);
    return turn >= CORNER && peak ? [i] : [];
  });
}

/** The outline with as few curves as stay within `tolerance` units of it; corners are kept. */
export function simplify(outline: Outline, tolerance: number): Outline {
  const points = sample(outline);
  if (points.length < 8) return outline;
  const sharp = corners(points);
  const start = sharp[0] ?? 0;
  const ring = [...points.slice(start), ...points.slice(0, start), points[start]!];
  const cuts = [...(sharp.length > 0 ? sharp.map((i) => i - start) : [0]), ring.length - 1];
  const segments: Segment[] = [];
  for (let i = 1; i < cuts.length; i++)
    segments.push(...fitCurve(ring.slice(cuts[i - 1]!, cuts[i]! + 1), tolerance));
  return { from: ring[0]!, segments };
}
