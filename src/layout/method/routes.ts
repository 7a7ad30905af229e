import { NESTLE_GAP } from './nestle';
import { type Area, type Disc, distance, type Point } from './types';

/** The way of the dots from the heart to a segment: points close to each other, and px along it at each. */
export interface Route {
  readonly points: readonly Point[];
  readonly s: readonly number[];
}

/** What a segment covers, px: its middle at the end, its groups at first, and what it is at the end. */
export interface Grounds {
  readonly at: Point;
  readonly first: readonly Disc[];
  readonly last: readonly Disc[];
}

interface Standing {
  readonly at: Point;
  readonly bodies: readonly (readonly Disc[])[];
  readonly cell: { readonly disc: Disc; readonly lobe: Disc | undefined };
}

/** The ground of a segment whose groups are drawn at `scale` px per unit at first. */
export function groundsOf({ at, bodies, cell }: Standing, scale: number): Grounds {
  const { disc, lobe } = cell;
  const placed = (d: Disc): Disc => ({ x: at.x + d.x - disc.x, y: at.y + d.y - disc.y, r: d.r });
  const first = bodies[0]!.map((b) => ({ x: at.x + b.x * scale, y: at.y + b.y * scale, r: b.r * scale }));
  return { at, first, last: [disc, ...(lobe ? [lobe] : [])].map(placed) };
}

/** Dots set out on this part of the heart's round tip, radians to either side, and so far inside its rim, px. */
const CAP = { spread: 1.05, inside: 6 } as const;
/** Ways that are tried: px of the handles at either end, and directions of arrival to either side, radians. */
const TRIED = { out: [50, 130, 240, 380], in: [40, 150, 300], turn: 1.4, turns: 4 } as const;
/** Points of a way. */
const FINENESS = 30;
/** Px from a way's middle to what it shall not touch, and to another way; near the heart all lie close. */
const CLEAR = { groups: 26, ends: NESTLE_GAP / 2, ways: 38, near: 130 } as const;
/** What a px too near costs for every px of the way: for groups as they stand first, at the end, other ways, the picture's edge; and every crossing, in px. */
const COST = { groups: 2.4, ends: 0.1, ways: 1.2, edge: 1.2, crossing: 9000 } as const;

const polar = (p: Point, angle: number, by: number): Point => ({
  x: p.x + by * Math.cos(angle),
  y: p.y + by * Math.sin(angle),
});

function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: FINENESS + 1 }, (_, i) => {
    const t = i / FINENESS;
    const u = 1 - t;
    const on = (of: (p: Point) => number) =>
      u ** 3 * of(a) + 3 * u ** 2 * t * of(b) + 3 * u * t ** 2 * of(c) + t ** 3 * of(d);
    return { x: on((p) => p.x), y: on((p) => p.y) };
  });
}

/** Every way that is tried from a point of the heart's rim in its direction to a segment. */
function ways(from: Point, angle: number, to: Point): Point[][] {
  const straight = Math.atan2(to.y - from.y, to.x - from.x);
  const turns = Array.from(
    { length: 2 * TRIED.turns + 1 },
    (_, i) => straight + ((i - TRIED.turns) / TRIED.turns) * TRIED.turn,
  );
  return TRIED.out.flatMap((out) =>
    TRIED.in.flatMap((into) =>
      turns.map((turn) => curve(from, polar(from, angle, out), polar(to, turn, -into), to)),
    ),
  );
}

/** How many px a point is too near to discs, all together. */
function tooNear(p: Point, discs: readonly Disc[], clear: number): number {
  let sum = 0;
  for (const d of discs) {
    const reach = d.r + clear;
    const [dx, dy] = [d.x - p.x, d.y - p.y];
    if (Math.abs(dx) < reach && Math.abs(dy) < reach)
      sum += Math.max(0, reach - Math.sqrt(dx * dx + dy * dy));
  }
  return sum;
}

const outside = ({ y }: Point, area: Area): number =>
  Math.max(0, area.y + CLEAR.groups - y) + Math.max(0, y + CLEAR.groups - area.y - area.height);

interface Around {
  readonly first: readonly Disc[];
  readonly last: readonly Disc[];
  readonly taken: readonly Disc[];
  readonly others: readonly (readonly Point[])[];
  readonly area: Area;
}

const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** How often the line from `a` to `b` crosses other ways. */
function crossings(a: Point, b: Point, others: readonly (readonly Point[])[]): number {
  let count = 0;
  for (const way of others)
    for (let i = 1; i < way.length; i++) {
      const [c, d] = [way[i - 1]!, way[i]!];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  return count;
}

/** The length of a way, more for every px where it is too near something; not added up further than `most`. */
function costOf(
  points: readonly Point[],
  { first, last, taken, others, area }: Around,
  most: number,
): number {
  let cost = 0;
  for (const [i, p] of points.entries()) {
    const before = points[i - 1];
    if (!before) continue;
    if (cost >= most) break;
    const crowd =
      COST.groups * tooNear(p, first, CLEAR.groups) +
      COST.ends * tooNear(p, last, CLEAR.ends) +
      COST.ways * tooNear(p, taken, CLEAR.ways) +
      COST.edge * outside(p, area);
    cost += distance(before, p) * (1 + crowd) + COST.crossing * crossings(before, p, others);
  }
  return cost;
}

function measured(points: readonly Point[]): Route {
  let s = 0;
  return { points, s: points.map((p, i) => (s += i === 0 ? 0 : distance(points[i - 1]!, p))) };
}

/** Ways to all segments that set out in this order, from one side of the heart's tip to the other, and what they cost. */
interface Fan {
  readonly order: readonly Grounds[];
  readonly ways: ReadonlyMap<Grounds, readonly Point[]>;
  readonly cost: number;
}

/** The best ways that set out in an order; the nearest segment chooses first. */
function fanOf(cap: Disc, order: readonly Grounds[], area: Area): Fan {
  const nearest = [...order].sort((a, b) => distance(a.at, cap) - distance(b.at, cap));
  const found = new Map<Grounds, readonly Point[]>();
  const taken: Disc[] = [];
  let cost = 0;
  for (const segment of nearest) {
    const others = order.filter((s) => s !== segment);
    const around = {
      first: others.flatMap((s) => s.first),
      last: others.flatMap((s) => s.last),
      taken,
      others: [...found.values()],
      area,
    };
    const angle = CAP.spread * ((2 * (order.indexOf(segment) + 0.5)) / order.length - 1);
    let best = { points: [] as readonly Point[], cost: Number.POSITIVE_INFINITY };
    for (const points of ways(polar(cap, angle, cap.r - CAP.inside), angle, segment.at)) {
      const worth = costOf(points, around, best.cost);
      if (worth < best.cost) best = { points, cost: worth };
    }
    found.set(segment, best.points);
    taken.push(...best.points.filter((p) => distance(p, cap) > CLEAR.near).map((p) => ({ ...p, r: 0 })));
    cost += best.cost;
  }
  return { order, ways: found, cost };
}

const swapped = (order: readonly Grounds[], i: number): Grounds[] =>
  order.with(i, order[i + 1]!).with(i + 1, order[i]!);

/**
 * Ways from the heart's round tip to all segments, in the order in which they lie around it, or with neighbours changed
 * where one has to go round another: clear of the groups of other segments and of each other wherever there is room.
 */
export function routesOf(cap: Disc, segments: readonly Grounds[], area: Area): Route[] {
  const direction = ({ at }: Grounds) => Math.atan2(at.y - cap.y, at.x - cap.x);
  let best = fanOf(
    cap,
    [...segments].sort((a, b) => direction(a) - direction(b)),
    area,
  );
  for (let i = 0; i < segments.length - 1; i++) {
    const other = fanOf(cap, swapped(best.order, i), area);
    if (other.cost < best.cost) best = other;
  }
  return segments.map((s) => measured(best.ways.get(s)!));
}

/** The point so many px along a way. */
export function alongRoute({ points, s }: Route, px: number): Point {
  const next = s.findIndex((at) => at > px);
  if (next <= 0) return next < 0 ? points.at(-1)! : points[0]!;
  const [a, b] = [points[next - 1]!, points[next]!];
  const t = (px - s[next - 1]!) / (s[next]! - s[next - 1]! || 1);
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
