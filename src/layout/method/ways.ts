import type { Disc, Point } from './types';

/** Dots set out on this part of the heart's round tip, radians to either side, and so far inside its rim, px. */
const CAP = { spread: 0.85, inside: 6 } as const;
/** Points of a way: as it is drawn, and as room is made for it. */
export const FINENESS = { drawn: 30, rough: 18 } as const;

export const polar = (p: Point, angle: number, by: number): Point => ({
  x: p.x + by * Math.cos(angle),
  y: p.y + by * Math.sin(angle),
});

function curve(a: Point, b: Point, c: Point, d: Point, fineness: number): Point[] {
  return Array.from({ length: fineness + 1 }, (_, i) => {
    const t = i / fineness;
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
  });
}

/** How a way bends: its directions at either end and how long it keeps them. */
export interface Bend {
  /** Times the direction of the rim in which it leaves, and times the straight direction in which it arrives. */
  readonly leave: number;
  readonly arrive: number;
  /** Length of the handles, as a share of the distance. */
  readonly handle: number;
}

/** Bends to choose from, the usual one first: level at first, straight, or up to its goal and level there. */
export const BENDS: readonly Bend[] = [0.34, 0.52].flatMap((handle) =>
  [0.6, 0.1, 1.1, 1.7].flatMap((leave) => [1.4, 2, 0.8, 0.1].map((arrive) => ({ leave, arrive, handle }))),
);

/** The way of the dots from the heart's round tip to a segment, the `seat`-th of `n` from the top. */
export function wayTo(cap: Disc, seat: number, n: number, to: Point, bend: Bend, fineness: number): Point[] {
  const angle = CAP.spread * ((2 * (seat + 0.5)) / n - 1);
  const from = polar(cap, angle, cap.r - CAP.inside);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const d = Math.sqrt(dx * dx + dy * dy);
  const straight = Math.atan2(dy, dx);
  return curve(
    from,
    polar(from, angle * bend.leave, bend.handle * d),
    polar(to, straight * bend.arrive, -bend.handle * d),
    to,
    fineness,
  );
}
