import type { Bar } from './bars';
import { type Side, STAGE } from './stage';

/** px: radius of an end of the rod, half its thickness, and how far its lines keep from bars. */
export const ROD = { end: 26, half: 13, air: 12 } as const;

/** One end of the rod: as high as its side's bar, and where the line to that bar ends. px. */
export interface RodEnd {
  readonly y: number;
  readonly barX: number;
}

/** The distance between the two bars of a row, shown as a rod at the border between them. */
export interface Link {
  readonly row: number;
  readonly ends: Readonly<Record<Side, RodEnd>>;
}

function endOf({ side, x, width, end }: Bar): RodEnd {
  const towards = side === 'left' ? 1 : -1;
  return { y: end, barX: x + towards * (width / 2 + ROD.air) };
}

/** The link of the row whose two bars these are. */
export const linkOf = (left: Bar, right: Bar): Link => ({
  row: left.row,
  ends: { left: endOf(left), right: endOf(right) },
});

/** The rod's shaft when it has grown by `t` (0–1) from the line 100 towards both ends: top and height, px. */
export function shaftAt({ ends }: Link, t: number): { readonly y: number; readonly height: number } {
  const grown = ({ y }: RodEnd) => STAGE.lineY + (y - STAGE.lineY) * t;
  const [a, b] = [grown(ends.left), grown(ends.right)];
  return { y: Math.min(a, b), height: Math.abs(b - a) };
}
