import { clamp01, easeInOutCubic, lerp } from '../ease';
import { RIM } from './dots';
import type { FieldSegment } from './field';
import type { Join } from './schedule';
import type { Body } from './states';
import { type Disc, distance, type Point } from './types';

/** Groups and dots of a segment at one moment, in units around its middle. */
export interface Now {
  /** Joinings that are over. */
  readonly step: number;
  readonly bodies: readonly Body[];
  /** The pair that is joining, as positions in bodies, and the width of its waist 0–1. */
  readonly pair?: { readonly a: number; readonly b: number; readonly width: number };
  readonly dots: readonly Point[];
}

/** A waist widens to this share of the smaller disc, and has done so at this share of the joining; one that stays keeps this width. */
const WAIST = { widest: 0.7, at: 0.75, stays: 0.56 } as const;

/** Point between a and b. */
export const between = (a: Point, b: Point, t: number): Point => ({
  x: lerp(a.x, b.x, t),
  y: lerp(a.y, b.y, t),
});

/** The group of the next state that a body is, or becomes a part of. */
const homeOf = (body: Body, after: readonly Body[], join: Join): Body =>
  after.find((b) => b.id === body.id) ?? after.find((b) => b.id === join.stays)!;

/** The point, or the one nearest to it that lies in the disc. */
function within(p: Point, { x, y, r }: Disc): Point {
  const d = distance(p, { x, y });
  const most = Math.max(0, r - RIM);
  return d <= most ? p : { x: x + ((p.x - x) * most) / d, y: y + ((p.y - y) * most) / d };
}

/** The point if it lies in one of the discs, else the nearest one that does. */
function withinEither(p: Point, a: Disc, b: Disc): Point {
  const [inA, inB] = [within(p, a), within(p, b)];
  return distance(p, inA) <= distance(p, inB) ? inA : inB;
}

/** A pair on its way into one another, at `even` 0–1 of the joining. */
function joiningAt(segment: FieldSegment, step: number, join: Join, even: number): Now {
  const [before, after] = [segment.bodies[step]!, segment.bodies[step + 1]!];
  const t = easeInOutCubic(even);
  // Area passes over as one disc runs into the other: late, for it begins by touching. So do the dots.
  const late = t ** 2;
  const moved = before.map((body): Body => {
    const home = homeOf(body, after, join);
    const r = body.id === join.stays ? Math.sqrt(lerp(body.r ** 2, home.r ** 2, late)) : body.r;
    return { ...body, ...between(body, home, t), r };
  });
  const widest = after.length === before.length ? WAIST.stays : WAIST.widest;
  const index = (id: string) => before.findIndex((b) => b.id === id);
  const [a, b] = [index(join.stays), index(join.gone)];
  const livesIn = new Map(before.flatMap((body, i) => body.groups.map((g) => [g, i] as const)));
  const dots = segment.dots[step]!.map((dot, i): Point => {
    const at = livesIn.get(segment.groupOf[i]!)!;
    const [body, now, home] = [before[at]!, moved[at]!, homeOf(before[at]!, after, join)];
    const to = segment.dots[step + 1]![i]!;
    const carried = {
      x: now.x + lerp(dot.x - body.x, to.x - home.x, late),
      y: now.y + lerp(dot.y - body.y, to.y - home.y, late),
    };
    return at === a || at === b ? withinEither(carried, moved[a]!, moved[b]!) : carried;
  });
  return {
    step,
    bodies: moved,
    pair: { a, b, width: widest * easeInOutCubic(clamp01(even / WAIST.at)) },
    dots,
  };
}

/** Groups and dots of a segment at a frame, in units: at rest, or with one pair joining. */
export function nowAt(segment: FieldSegment, frame: number): Now {
  const { joins, bodies, dots } = segment;
  const step = joins.filter((j) => frame >= j.to).length;
  const join = joins[step];
  if (!join && segment.cell.lobe)
    return { step, bodies: bodies[step]!, dots: dots[step]!, pair: { a: 0, b: 1, width: WAIST.stays } };
  if (!join || frame <= join.from) return { step, bodies: bodies[step]!, dots: dots[step]! };
  return joiningAt(segment, step, join, (frame - join.from) / (join.to - join.from));
}
