import { type Disc, distance, type Point } from './types';

const px = (value: number): number => Math.round(value * 100) / 100;
const at = (p: Point): string => `${px(p.x)} ${px(p.y)}`;
const polar = (c: Point, angle: number, r: number): Point => ({
  x: c.x + r * Math.cos(angle),
  y: c.y + r * Math.sin(angle),
});

/** How far the waist's curve leans towards the discs' tangents; the usual value for metaballs. */
const HANDLE = 2.4;

/** A circle as SVG path data, clockwise. */
export const circlePath = ({ x, y, r }: Disc): string =>
  `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 1 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 1 ${px(-2 * r)} 0Z`;

/** Angle by which two circles' crossing points lie off the line between them, seen from the first; 0 when apart. */
function crossing(r: number, other: number, d: number): number {
  if (d >= r + other) return 0;
  return Math.acos(Math.min(1, Math.max(-1, (r ** 2 + d ** 2 - other ** 2) / (2 * r * d))));
}

/**
 * The waist that joins two discs, as SVG path data: `width` 0 is a thread, 1 as wide as the smaller disc. Empty when one
 * disc holds the other, for then there is nothing to bridge. (Metaball outline after Hiroyuki Sato.)
 */
export function waistPath(a: Disc, b: Disc, width: number): string {
  const d = distance(a, b);
  if (width <= 0 || d <= Math.abs(a.r - b.r) + 0.01) return '';
  const [u1, u2] = [crossing(a.r, b.r, d), crossing(b.r, a.r, d)];
  const line = Math.atan2(b.y - a.y, b.x - a.x);
  const spread = Math.acos(Math.min(1, Math.max(-1, (a.r - b.r) / d)));
  const open1 = u1 + (spread - u1) * width;
  const open2 = Math.PI - u2 - (Math.PI - u2 - spread) * width;
  const p1 = polar(a, line + open1, a.r);
  const p2 = polar(a, line - open1, a.r);
  const p3 = polar(b, line + open2, b.r);
  const p4 = polar(b, line - open2, b.r);
  const near = Math.min(width * HANDLE, distance(p1, p3) / (a.r + b.r)) * Math.min(1, (2 * d) / (a.r + b.r));
  const [h1, h2] = [a.r * near, b.r * near];
  const lean1 = polar(p1, line + open1 - Math.PI / 2, h1);
  const lean2 = polar(p2, line - open1 + Math.PI / 2, h1);
  const lean3 = polar(p3, line + open2 + Math.PI / 2, h2);
  const lean4 = polar(p4, line - open2 - Math.PI / 2, h2);
  return `M${at(p1)}C${at(lean1)} ${at(lean3)} ${at(p3)}L${at(p4)}C${at(lean4)} ${at(lean2)} ${at(p2)}Z`;
}
