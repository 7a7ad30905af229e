import type { Area, Disc, Point } from './types';

/** What takes room in the picture: something round, or a sign. */
export type Shape = Disc | Area;

const isDisc = (shape: Shape): shape is Disc => 'r' in shape;

/** A number brought back between two others. */
export const limit = (value: number, from: number, to: number) =>
  value < from ? from : value > to ? to : value;
const NOWHERE: Point = { x: 0, y: 0 };

/** The shift by which something round gets `gap` px clear of a disc or sign, or undefined when it is. */
function clearRound(dx: number, dy: number, reach: number): Point | undefined {
  if (dx >= reach || -dx >= reach || dy >= reach || -dy >= reach) return undefined;
  const d = Math.sqrt(dx * dx + dy * dy) || 1;
  const missing = reach - d;
  return missing > 0 ? { x: (dx / d) * missing, y: (dy / d) * missing } : undefined;
}

/** The shift by which a sign gets clear of something round `ax`, `ay` away from where it is drawn. */
function clearSign(a: Disc, ax: number, ay: number, b: Area, gap: number): Point | undefined {
  return clearRound(limit(ax, b.x, b.x + b.width) - ax, limit(ay, b.y, b.y + b.height) - ay, a.r + gap);
}

/**
 * The shift by which the second of two shapes gets `gap` px clear of the first, or undefined when it is. Each is drawn
 * around a point of its own.
 */
export function clearOf(a: Shape, b: Shape, gap: number, from = NOWHERE, to = NOWHERE): Point | undefined {
  const [mx, my] = [from.x - to.x, from.y - to.y];
  if (isDisc(a)) {
    if (isDisc(b)) return clearRound(b.x - a.x - mx, b.y - a.y - my, a.r + b.r + gap);
    return clearSign(a, a.x + mx, a.y + my, b, gap);
  }
  if (isDisc(b)) {
    const back = clearSign(b, b.x - mx, b.y - my, a, gap);
    return back && { x: -back.x, y: -back.y };
  }
  const [dx, dy] = [b.x + b.width / 2 - a.x - a.width / 2 - mx, b.y + b.height / 2 - a.y - a.height / 2 - my];
  const x = (a.width + b.width) / 2 + gap - Math.abs(dx);
  const y = (a.height + b.height) / 2 + gap - Math.abs(dy);
  if (x <= 0 || y <= 0) return undefined;
  return x < y ? { x: Math.sign(dx || 1) * x, y: 0 } : { x: 0, y: Math.sign(dy || 1) * y };
}

/** How far a shape and `gap` px around it reach up (−1) or down (1) at `x`: undefined beside it. */
export function edgeAt(shape: Shape, x: number, gap: number, side: 1 | -1): number | undefined {
  if (isDisc(shape)) {
    const reach = shape.r + gap;
    const dx = x - shape.x;
    return dx >= reach || -dx >= reach ? undefined : shape.y + side * Math.sqrt(reach * reach - dx * dx);
  }
  if (x <= shape.x - gap || x >= shape.x + shape.width + gap) return undefined;
  return side < 0 ? shape.y - gap : shape.y + shape.height + gap;
}
