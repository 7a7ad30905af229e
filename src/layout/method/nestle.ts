import type { Arrangement } from './arrange';
import type { Cell } from './cell';
import type { Area, Disc, Point } from './types';

/** Space in px that stays between two segments, whatever of them comes nearest. */
export const NESTLE_GAP = 24;
/** Steps by which the scale grows, rounds of pushing in each, and how much of an overlap a round takes away. */
const GROWTH = 1.012;
const STEPS = 60;
const ROUNDS = 220;
const GIVE = 0.8;
/** Overlap in px that is as good as none. */
const TOLERANCE = 0.6;

type Shape = Disc | Area;

const isDisc = (shape: Shape): shape is Disc => 'r' in shape;
const limit = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

/** Everything of a cell that needs room, around the middle of its box. */
const shapesOf = (cell: Cell): Shape[] => [
  cell.disc,
  ...(cell.lobe ? [cell.lobe] : []),
  ...(cell.inside ? [] : [cell.portrait]),
  cell.sign,
];

const movedBy = <T extends Shape>(shape: T, { x, y }: Point): T => ({
  ...shape,
  x: shape.x + x,
  y: shape.y + y,
});

/** The shift by which the second of two shapes gets clear of the first, or undefined when it is. */
function clear(a: Shape, b: Shape): Point | undefined {
  if (!isDisc(a) && isDisc(b)) {
    const back = clear(b, a);
    return back && { x: -back.x, y: -back.y };
  }
  if (isDisc(a)) {
    const to = isDisc(b) ? b : { x: limit(a.x, b.x, b.x + b.width), y: limit(a.y, b.y, b.y + b.height) };
    const [dx, dy] = [to.x - a.x, to.y - a.y];
    const d = Math.hypot(dx, dy) || 1;
    const missing = a.r + (isDisc(b) ? b.r : 0) + NESTLE_GAP - d;
    return missing > 0 ? { x: (dx / d) * missing, y: (dy / d) * missing } : undefined;
  }
  const other = b as Area;
  const x = (a.width + other.width) / 2 + NESTLE_GAP - Math.abs(middle(other).x - middle(a).x);
  const y = (a.height + other.height) / 2 + NESTLE_GAP - Math.abs(middle(other).y - middle(a).y);
  if (x <= 0 || y <= 0) return undefined;
  return x < y
    ? { x: Math.sign(middle(other).x - middle(a).x || 1) * x, y: 0 }
    : { x: 0, y: Math.sign(middle(other).y - middle(a).y || 1) * y };
}

const middle = ({ x, y, width, height }: Area): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The middle of a box, brought back into the area. */
const within = ({ x, y }: Point, { width, height }: Cell, area: Area): Point => ({
  x: limit(x, area.x + width / 2, area.x + area.width - width / 2),
  y: limit(y, area.y + height / 2, area.y + area.height - height / 2),
});

/** Pushes every overlapping pair apart once; the largest overlap there was, px. */
function push(at: Point[], cells: readonly Cell[], area: Area): number {
  let worst = 0;
  for (const [i, a] of cells.entries())
    for (let j = i + 1; j < cells.length; j++) {
      for (const one of shapesOf(a))
        for (const two of shapesOf(cells[j]!)) {
          const shift = clear(movedBy(one, at[i]!), movedBy(two, at[j]!));
          if (!shift) continue;
          worst = Math.max(worst, Math.hypot(shift.x, shift.y));
          const [dx, dy] = [(shift.x * GIVE) / 2, (shift.y * GIVE) / 2];
          at[i] = within({ x: at[i]!.x - dx, y: at[i]!.y - dy }, a, area);
          at[j] = within({ x: at[j]!.x + dx, y: at[j]!.y + dy }, cells[j]!, area);
        }
    }
  return worst;
}

/** The places at which cells lie clear of each other within the area, found by pushing; undefined when there is no room. */
function settled(start: readonly Point[], cells: readonly Cell[], area: Area): Point[] | undefined {
  if (cells.some((c) => c.width > area.width || c.height > area.height)) return undefined;
  const at = start.map((p, i) => within(p, cells[i]!, area));
  for (let round = 0; round < ROUNDS; round++) if (push(at, cells, area) <= TOLERANCE) return at;
  return undefined;
}

/** The arrangement grown step by step, discs sliding into the room beside each other, for as long as there is any. */
export function nestled(
  start: Arrangement,
  cellsAt: (scale: number) => readonly Cell[],
  area: Area,
  mostScale: number,
): Arrangement {
  let best = start;
  for (let step = 0; step < STEPS; step++) {
    const scale = best.scale * GROWTH;
    if (scale > mostScale) break;
    const cells = cellsAt(scale);
    const at = settled(best.at, cells, area);
    if (!at) break;
    best = { scale, at, cells };
  }
  return best;
}
