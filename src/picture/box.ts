import type { Matrix } from './matrix';

/** An upright rectangle: from left and top up to, not including, right and bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where nobody knows: everywhere. */
export const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

export const grown = ({ left, top, right, bottom }: Box, x: number, y = x): Box => ({
  left: left - x,
  top: top - y,
  right: right + x,
  bottom: bottom + y,
});

/** What both have; right < left, or bottom < top, when there is nothing. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/**
 * The box around a transformed box and all that lies within `reach` of it, both measured before the transform; everywhere
 * when numbers are too large to tell.
 */
export function transformed([a, b, c, d, e, f]: Matrix, box: Box, reach = 0): Box {
  const x = [a * box.left, a * box.right, c * box.top, c * box.bottom] as const;
  const y = [b * box.left, b * box.right, d * box.top, d * box.bottom] as const;
  const moved = grown(
    {
      left: e + Math.min(x[0], x[1]) + Math.min(x[2], x[3]),
      top: f + Math.min(y[0], y[1]) + Math.min(y[2], y[3]),
      right: e + Math.max(x[0], x[1]) + Math.max(x[2], x[3]),
      bottom: f + Math.max(y[0], y[1]) + Math.max(y[2], y[3]),
    },
    reach * Math.hypot(a, c),
    reach * Math.hypot(b, d),
  );
  return Object.values(moved).every(Number.isFinite) ? moved : EVERYWHERE;
}
