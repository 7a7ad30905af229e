import { distance, type Point, type Span } from './types';

/** A point on a curve and the direction square to it. */
interface Sample extends Point {
  readonly nx: number;
  readonly ny: number;
  /** px along the curve. */
  readonly s: number;
}

const FINENESS = 60;
/** Distance in px from dot to dot, between lanes, and how far a dot runs in a frame: while groups are made, and later. */
const LANE = { pitch: 30, apart: 27, speed: 7, later: 1 } as const;
const ACROSS = [-LANE.apart, 0, LANE.apart] as const;

/** From either source to a lobe of the heart as it lies on its side, px of the sources. */
const COURSES: readonly (readonly Point[])[] = [
  [
    { x: 478, y: 384 },
    { x: 546, y: 398 },
    { x: 608, y: 450 },
    { x: 690, y: 486 },
  ],
  [
    { x: 478, y: 686 },
    { x: 546, y: 678 },
    { x: 608, y: 636 },
    { x: 690, y: 594 },
  ],
];

function catmullRom(points: readonly Point[]): Point[] {
  const p = [points[0]!, ...points, points.at(-1)!];
  const out: Point[] = [];
  for (let i = 1; i < p.length - 2; i++)
    for (let k = 0; k < FINENESS; k++) {
      const t = k / FINENESS;
      const on = (of: (q: Point) => number) => {
        const [a, b, c, d] = [of(p[i - 1]!), of(p[i]!), of(p[i + 1]!), of(p[i + 2]!)];
        const bend = (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3;
        return 0.5 * (2 * b + (c - a) * t + bend);
      };
      out.push({ x: on((q) => q.x), y: on((q) => q.y) });
    }
  return out;
}

function measured(points: readonly Point[]): Sample[] {
  let s = 0;
  return points.slice(1).map((p, i) => {
    const before = points[i]!;
    const step = distance(p, before) || 1;
    s += step;
    return { ...p, nx: -(p.y - before.y) / step, ny: (p.x - before.x) / step, s };
  });
}

const SAMPLED = COURSES.map((points) => measured(catmullRom(points)));

/**
 * White dots on their way from the sources into the heart at a frame, three beside each other: none before the span,
 * and slower ones after it. Px of the sources.
 */
export function laneDots({ from, to }: Span, frame: number): Point[] {
  const run = (Math.min(frame, to) - from) * LANE.speed + Math.max(0, frame - to) * LANE.later;
  return SAMPLED.flatMap((course) => {
    const length = course.at(-1)!.s;
    const out: Point[] = [];
    for (let i = Math.max(0, Math.ceil((run - length) / LANE.pitch)); i * LANE.pitch <= run; i++) {
      const s = run - i * LANE.pitch;
      const on = course.find((p) => p.s >= s);
      if (on) for (const by of ACROSS) out.push({ x: on.x + on.nx * by, y: on.y + on.ny * by });
    }
    return out;
  });
}
