import { lerp } from '../ease';
import type { Body } from './states';
import type { Disc, Point } from './types';

/** About how many dots stand for all customers. */
export const DOTS = 200;
/** Radius of a dot, and how far its middle stays from the rim of its disc, in units. */
export const DOT_RADIUS = 0.036;
export const RIM = 0.052;
/** The same for rings: close to each other, so that they read as rings. */
const RING_RIM = 0.058;
/** The turn from one dot to the next by which they spread evenly over a disc, radians. */
const GOLDEN = 2.39996;

/** How many dots a share gets: never none. */
export const dotCount = (share: number): number => Math.max(1, Math.round(share * DOTS));

/** Places of `n` dots all over a disc, from the middle out. */
export function filled(disc: Disc, n: number): Point[] {
  const r = Math.max(0, disc.r - RIM);
  return Array.from({ length: n }, (_, i) => {
    const out = n === 1 ? 0 : r * Math.sqrt((i + 0.5) / (n - 0.5));
    return { x: disc.x + out * Math.cos(i * GOLDEN), y: disc.y + out * Math.sin(i * GOLDEN) };
  });
}

/** Places of `n` dots in rings between an inner radius and the disc's rim, as far apart along them as from ring to ring. */
export function ringed(disc: Disc, inner: number, n: number): Point[] {
  const [from, to] = [inner + RIM, Math.max(inner + RIM, disc.r - RING_RIM)];
  const rings = ringCount(from, to, n);
  const radii = Array.from({ length: rings }, (_, q) => (rings === 1 ? to : lerp(from, to, q / (rings - 1))));
  const total = radii.reduce((sum, r) => sum + r, 0);
  const places: Point[] = [];
  let reached = 0;
  for (const [q, r] of radii.entries()) {
    reached += r;
    const count = Math.round((n * reached) / total) - places.length;
    for (let i = 0; i < count; i++) {
      const angle = (2 * Math.PI * (i + (q % 2) / 2)) / count;
      places.push({ x: disc.x + r * Math.cos(angle), y: disc.y + r * Math.sin(angle) });
    }
  }
  return places;
}

/** The number of rings at which the distance along a ring is most like that between rings. */
function ringCount(from: number, to: number, n: number): number {
  const mismatch = (rings: number) => {
    const along = (rings * Math.PI * (from + to)) / n;
    const across = rings === 1 ? to - from + 2 * RIM : (to - from) / (rings - 1);
    return Math.abs(Math.log(along / Math.max(across, 1e-6)));
  };
  const counts = [1, 2, 3, 4, 5, 6];
  return counts.reduce((a, b) => (mismatch(b) < mismatch(a) ? b : a));
}

/** Gives every dot the nearest place that is still free, the outermost dots choosing first. */
export function assign(dots: readonly Point[], places: readonly Point[], about: Point): Point[] {
  const out = (p: Point) => (p.x - about.x) ** 2 + (p.y - about.y) ** 2;
  const order = dots.map((_, i) => i).sort((a, b) => out(dots[b]!) - out(dots[a]!));
  const free = new Set(places.keys());
  const taken: Point[] = [];
  for (const i of order) {
    const dot = dots[i]!;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const p of free) {
      const d = (places[p]!.x - dot.x) ** 2 + (places[p]!.y - dot.y) ** 2;
      if (d < least) [least, best] = [d, p];
    }
    free.delete(best);
    taken[i] = places[best]!;
  }
  return taken;
}

/** A disc that keeps room for a portrait: the share of its radius that this takes. */
export interface Ring {
  readonly id: string;
  readonly share: number;
}

/** True when a ring of dots has room between portrait and rim. */
export const hasRing = (r: number, share: number): boolean => r * (1 - share) >= 2 * RIM;

/** Names the dots of a group: position of the dot among the segment's, by group. */
export type DotsOf = ReadonlyMap<string, readonly number[]>;

/**
 * Where a segment's dots are in each of its states, around 0, 0: spread over the disc of their group, or around its
 * portrait from the first state in which that has room (`from`). Who lives in a group that is left as it was only follows it.
 */
export function dotStates(
  states: readonly (readonly Body[])[],
  dotsOf: DotsOf,
  ring?: Ring & { readonly from: number },
): Point[][] {
  const count = [...dotsOf.values()].reduce((sum, list) => sum + list.length, 0);
  const out: Point[][] = [];
  for (const [s, bodies] of states.entries()) {
    const now = [...(out[s - 1] ?? new Array<Point>(count).fill({ x: 0, y: 0 }))];
    for (const body of bodies) {
      const dots = body.groups.flatMap((g) => dotsOf.get(g) ?? []);
      const before = states[s - 1]?.find((b) => b.id === body.id);
      const found = placesIn(
        body,
        before,
        dots.map((d) => now[d]!),
        ring?.id === body.id && s >= ring.from ? ring.share : undefined,
      );
      for (const [i, d] of dots.entries()) now[d] = found[i]!;
    }
    out.push(now);
  }
  return out;
}

function placesIn(body: Body, before: Body | undefined, dots: readonly Point[], portrait?: number): Point[] {
  const places =
    portrait === undefined ? filled(body, dots.length) : ringed(body, portrait * body.r, dots.length);
  if (!before) return places;
  if (before.groups.length < body.groups.length) return assign(dots, places, body);
  return dots.map((d) => ({ x: d.x + body.x - before.x, y: d.y + body.y - before.y }));
}
