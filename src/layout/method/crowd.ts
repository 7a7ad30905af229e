import type { Cell } from './cell';
import { clearOf, edgeAt, limit, type Shape } from './shapes';
import type { Seating } from './slots';
import { type Area, type Disc, distance, type Point } from './types';
import { type Bend, FINENESS, wayTo } from './ways';

/** Px that stay between two segments, between one and what stands there, and from the middle of a way to what it passes. */
const NESTLE_GAP = 18;
const CLEAR = { fixed: 14, way: 25, sign: 18 } as const;
/** Px between two ways, from so many px beside the heart on. */
const WAYS = { apart: 28, near: 90 } as const;

/** Where segments may lie: the part of the picture, what stands in it, and the heart's round tip. */
export interface Ground {
  readonly area: Area;
  readonly fixed: readonly Shape[];
  readonly cap: Disc;
}

/** Where the segments stand: middle of each one's box in px, and px per unit. */
export interface Arrangement {
  readonly scale: number;
  readonly at: readonly Point[];
  readonly cells: readonly Cell[];
  /** How the way of the dots to each one bends. */
  readonly bends: readonly Bend[];
}

/** Everything of a cell that needs room, around the middle of its box. */
const shapesOf = (cell: Cell): Shape[] => [
  ...cell.groups.filter((d) => distance(d, cell.disc) + d.r > cell.disc.r),
  cell.disc,
  ...(cell.lobe ? [cell.lobe] : []),
  ...(cell.inside ? [] : [cell.portrait]),
  cell.sign,
];

/** The middle of a box, brought back into the area. */
const within = ({ x, y }: Point, { width, height }: Cell, area: Area): Point => ({
  x: limit(x, area.x + width / 2, area.x + area.width - width / 2),
  y: limit(y, area.y + height / 2, area.y + area.height - height / 2),
});

/** How many px a way is too far up or down (−1) for one beside it, where most: at the heart all are close. */
function tooNear(way: readonly Point[], other: readonly Point[], side: number, cap: Disc): number {
  let most = 0;
  for (const p of way) {
    if (p.x < cap.x + cap.r + WAYS.near) continue;
    const next = other.findIndex((q) => q.x > p.x);
    const [a, b] = [other[next - 1], other[next]];
    if (!a || !b) continue;
    const y = a.y + ((b.y - a.y) * (p.x - a.x)) / (b.x - a.x || 1);
    most = Math.max(most, WAYS.apart - side * (y - p.y));
  }
  return most;
}

/** Told of each overlap, px by which the second of the two is to be moved to be clear of the first. */
type OnClash = (shift: Point) => void;

/** The segments on their way to their places, and how much they are in each other's way. */
export class Crowd {
  readonly at: Point[];
  readonly bends: Bend[];
  readonly #shapes: readonly (readonly Shape[])[];

  constructor(
    { at, bends }: Pick<Arrangement, 'at' | 'bends'>,
    readonly cells: readonly Cell[],
    readonly seats: Seating,
    readonly ground: Ground,
  ) {
    this.#shapes = cells.map(shapesOf);
    this.bends = [...bends];
    this.at = at.map((p, i) => within(p, cells[i]!, ground.area));
  }

  /** Moves a segment as far as the area allows. */
  move(i: number, dx: number, dy: number): void {
    const { x, y } = this.at[i]!;
    this.at[i] = within({ x: x + dx, y: y + dy }, this.cells[i]!, this.ground.area);
  }

  /** True for two segments whose boxes are apart. */
  #areFar(i: number, j: number): boolean {
    const [a, b] = [this.cells[i]!, this.cells[j]!];
    const isFar = (by: number, sizes: number) => Math.abs(by) > sizes / 2 + NESTLE_GAP;
    const [p, q] = [this.at[i]!, this.at[j]!];
    return isFar(p.x - q.x, a.width + b.width) || isFar(p.y - q.y, a.height + b.height);
  }

  /** Each overlap of two segments, at the places that they have when it is asked for. */
  eachClash(i: number, j: number, onClash: OnClash): void {
    if (this.#areFar(i, j)) return;
    for (const one of this.#shapes[i]!)
      for (const two of this.#shapes[j]!) {
        const shift = clearOf(one, two, NESTLE_GAP, this.at[i]!, this.at[j]!);
        if (shift) onClash(shift);
      }
  }

  /** Each overlap of a segment with what stands there. */
  eachClashWithFixed(i: number, onClash: OnClash): void {
    for (const shape of this.ground.fixed)
      for (const own of this.#shapes[i]!) {
        const shift = clearOf(shape, own, CLEAR.fixed, undefined, this.at[i]!);
        if (shift) onClash(shift);
      }
  }

  /** The way to a segment as far as its disc. */
  way(goal: number, bend: Bend): Point[] {
    const { disc } = this.cells[goal]!;
    const to = { x: this.at[goal]!.x + disc.x, y: this.at[goal]!.y + disc.y };
    const way = wayTo(this.ground.cap, this.seats[goal]!, this.seats.length, to, bend, FINENESS.rough);
    const arrived = way.findIndex((p) => distance(p, to) < disc.r);
    return way.slice(0, arrived + 1);
  }

  /** Where a way runs over or under another segment, and by how many px: 0 when it doesn't. */
  over(way: readonly Point[], goal: number, i: number): { readonly at: number; readonly px: number } {
    const side = this.seats[i]! < this.seats[goal]! ? 1 : -1;
    const { x, y } = this.at[i]!;
    const { width, height } = this.cells[i]!;
    const [wide, high] = [width / 2 + CLEAR.way, height / 2 + CLEAR.way];
    const most = { at: 0, px: 0 };
    for (const [at, p] of way.entries()) {
      const [px, py] = [p.x - x, p.y - y];
      if (px > wide || -px > wide || side * py > high) continue;
      for (const shape of this.#shapes[i]!) {
        const edge = edgeAt(shape, px, CLEAR.way, side);
        const by = edge === undefined ? 0 : side * (edge - py);
        if (by > most.px) [most.at, most.px] = [at, by];
      }
    }
    return most;
  }

  /** How far a way runs over its goal's own sign, px. */
  overSign(way: readonly Point[], goal: number): number {
    const { x, y, width, height } = this.cells[goal]!.sign;
    const at = this.at[goal]!;
    const [left, top] = [at.x + x - CLEAR.sign, at.y + y - CLEAR.sign];
    const [right, foot] = [left + width + 2 * CLEAR.sign, top + height + 2 * CLEAR.sign];
    let over = 0;
    for (const p of way)
      if (p.x > left && p.x < right && p.y > top && p.y < foot)
        over = Math.max(over, Math.min(p.x - left, p.y - top, right - p.x, foot - p.y));
    return over;
  }

  /** How many px a way is too near to another one that leaves the heart next to it. */
  nextTo(way: readonly Point[], goal: number, other: readonly Point[], i: number): number {
    const side = this.seats[i]! - this.seats[goal]!;
    return side * side === 1 ? tooNear(way, other, side, this.ground.cap) : 0;
  }
}
