import type { BoxMark } from './box';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far over the higher end a flight rises, by its length, and at least and most px. */
const RISE = { share: 0.3, least: 40, most: 190 } as const;
/** How much of the way a trail reaches back. */
const TRAIL = 0.35;
/** How far a box turns in the air, degrees: little, or many of them look like litter. */
const MOST_TURN = 9;

const px = (v: number) => v.toFixed(1);

/** The top of the bow from a to b: the point that it bends to. */
function topOf(a: Spot, b: Spot): Spot {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const rise = Math.min(RISE.most, Math.max(RISE.least, length * RISE.share));
  return { x: (a.x + b.x) / 2, y: Math.min(a.y, b.y) - rise };
}

/** A box in the air, and the dotted trail behind it as SVG path data. */
export interface Flight {
  readonly box: BoxMark;
  readonly trail: string;
}

/** A box on its bow from one place to another, `t` 0–1. */
export function flight(a: BoxMark, b: BoxMark, t: number): Flight {
  const top = topOf(a, b);
  // Blossom of the curve at two of its parameters: equal ones give points, unequal ones the bend between.
  const on = (u: number, v: number, of: (p: Spot) => number) =>
    (1 - u) * (1 - v) * of(a) + (u * (1 - v) + v * (1 - u)) * of(top) + u * v * of(b);
  const at = (u: number, v: number) => `${px(on(u, v, (p) => p.x))} ${px(on(u, v, (p) => p.y))}`;
  const s = Math.max(0, t - TRAIL);
  const box = {
    x: on(t, t, (p) => p.x),
    y: on(t, t, (p) => p.y),
    width: a.width + (b.width - a.width) * t,
    angle: MOST_TURN * Math.sin(2 * Math.PI * t),
  };
  return { box, trail: `M${at(s, s)}Q${at(s, t)} ${at(t, t)}` };
}
