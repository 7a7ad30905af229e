export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 90;

/** Corners of a closed path of M, L, H, V, A and Z (absolute or relative, round arcs): arcs are inscribed polygons. */
export function flattenPath(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const v = list.trim().split(/[ ,]+/).map(Number);
    const relative = command === command.toLowerCase();
    const to = target(command.toUpperCase(), v, relative ? at : { x: 0, y: 0 }, at);
    if (command.toUpperCase() === 'A') points.push(...arc(at, to, v));
    points.push(to);
    at = to;
  }
  return points;
}

function target(command: string, v: readonly number[], origin: Point, at: Point): Point {
  const [first = 0, second = 0] = v;
  switch (command) {
    case 'H':
      return { x: origin.x + first, y: at.y };
    case 'V':
      return { x: at.x, y: origin.y + first };
    case 'A':
      return { x: origin.x + (v[5] ?? 0), y: origin.y + (v[6] ?? 0) };
    case 'Z':
      return at;
    default:
      return { x: origin.x + first, y: origin.y + second };
  }
}

/** Points on a round arc between two points (SVG 1.1, F.6.5, with equal radii and no rotation). */
function arc(from: Point, to: Point, v: readonly number[]): Point[] {
  const [rx = 0, , , large = 0, sweep = 0] = v;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const half = Math.hypot(dx, dy) / 2;
  const r = Math.max(rx, half);
  const off = (Math.sqrt(Math.max(0, r * r - half * half)) / (2 * half)) * (large === sweep ? -1 : 1);
  const c = { x: (from.x + to.x) / 2 - dy * off, y: (from.y + to.y) / 2 + dx * off };
  const start = Math.atan2(from.y - c.y, from.x - c.x);
  let turn = Math.atan2(to.y - c.y, to.x - c.x) - start;
  if (sweep === 1 && turn <= 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn >= 0) turn -= 2 * Math.PI;
  return Array.from({ length: STEPS }, (_, i) => {
    const a = start + (turn * (i + 1)) / (STEPS + 1);
    return { x: c.x + r * Math.cos(a), y: c.y + r * Math.sin(a) };
  });
}

/** True when the point is inside the polygon (even-odd). */
export function inside(polygon: readonly Point[], { x, y }: Point): boolean {
  return polygon.reduce((odd, a, i) => {
    const b = polygon[(i + 1) % polygon.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !odd : odd;
  }, false);
}
