import type { Cell } from './cell';
import { clearOf, edgeAt, type Shape } from './shapes';
import type { Seating } from './slots';
import { type Area, type Disc, distance, type Point } from './types';
import { BENDS, type Bend, FINENESS, wayTo } from './ways';

/** Px that stay between two segments, between one and what stands there, and from the middle of a way to what it passes. */
export const NESTLE_GAP = 18;
const CLEAR = { fixed: 24, way: 25, sign: 20 } as const;
/** Px between two ways, from so many px beside the heart on. */
const WAYS = { apart: 28, near: 90 } as const;
/** Steps by which the scale grows, and rounds of pushing in each. */
export const GROWTH = { coarse: 1.06, fine: 1.01 } as const;
const STEPS = 90;
const ROUNDS = 120;
/** Rounds after which ways choose how they bend again, if another bend is freer by this share. */
const CHOOSE = { every: 40, share: 0.6 } as const;
/** How much of an overlap a round takes away, and how much of it the goal of a way gives to what the way passes. */
const GIVE = 0.8;
const GOAL_GIVES = 0.3;
/** Overlap in px that is as good as none. */
const TOLERANCE = 0.8;

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

const limit = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

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

/** The segments on their way to their places. */
class Crowd {
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

  #move(i: number, dx: number, dy: number): void {
    const { x, y } = this.at[i]!;
    this.at[i] = within({ x: x + dx, y: y + dy }, this.cells[i]!, this.ground.area);
  }

  /** Pushes two segments apart once; the largest overlap there was, px. */
  #part(i: number, j: number): number {
    const [a, b] = [this.cells[i]!, this.cells[j]!];
    const isFar = (by: number, sizes: number) => Math.abs(by) > sizes / 2 + NESTLE_GAP;
    const [p, q] = [this.at[i]!, this.at[j]!];
    if (isFar(p.x - q.x, a.width + b.width) || isFar(p.y - q.y, a.height + b.height)) return 0;
    let worst = 0;
    for (const one of this.#shapes[i]!)
      for (const two of this.#shapes[j]!) {
        const shift = clearOf(one, two, NESTLE_GAP, this.at[i]!, this.at[j]!);
        if (!shift) continue;
        worst = Math.max(worst, Math.abs(shift.x) + Math.abs(shift.y));
        const [dx, dy] = [(shift.x * GIVE) / 2, (shift.y * GIVE) / 2];
        this.#move(i, -dx, -dy);
        this.#move(j, dx, dy);
      }
    return worst;
  }

  /** Pushes a segment off what stands there. */
  #offFixed(i: number): number {
    let worst = 0;
    for (const shape of this.ground.fixed)
      for (const own of this.#shapes[i]!) {
        const shift = clearOf(shape, own, CLEAR.fixed, undefined, this.at[i]!);
        if (!shift) continue;
        worst = Math.max(worst, Math.abs(shift.x) + Math.abs(shift.y));
        this.#move(i, shift.x * GIVE, shift.y * GIVE);
      }
    return worst;
  }

  /** The way to a segment as far as its disc, and the px that it is too far down or up (−) for another one, where most. */
  #way(goal: number, bend: Bend): Point[] {
    const { disc } = this.cells[goal]!;
    const to = { x: this.at[goal]!.x + disc.x, y: this.at[goal]!.y + disc.y };
    const way = wayTo(this.ground.cap, this.seats[goal]!, this.seats.length, to, bend, FINENESS.rough);
    const arrived = way.findIndex((p) => distance(p, to) < disc.r);
    return way.slice(0, arrived + 1);
  }

  /** Where a way runs over or under another segment, and by how many px: 0 when it doesn't. */
  #over(way: readonly Point[], goal: number, i: number): { readonly at: number; readonly px: number } {
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

  /** How much is in the way of a way: the goal's own sign, and others; not added up further than `most`. */
  #cost(way: readonly Point[], goal: number, most: number): number {
    const { x, y, width, height } = this.cells[goal]!.sign;
    const at = this.at[goal]!;
    const [left, top] = [at.x + x - CLEAR.sign, at.y + y - CLEAR.sign];
    const [right, foot] = [left + width + 2 * CLEAR.sign, top + height + 2 * CLEAR.sign];
    let cost = 0;
    for (const p of way)
      if (p.x > left && p.x < right && p.y > top && p.y < foot)
        cost = Math.max(cost, Math.min(p.x - left, p.y - top, right - p.x, foot - p.y));
    for (const i of this.seats.keys()) {
      if (i === goal) continue;
      if (cost > most) break;
      cost += this.#over(way, goal, i).px;
      const side = this.seats[i]! - this.seats[goal]!;
      if (side * side === 1) cost += tooNear(way, this.#way(i, this.bends[i]!), side, this.ground.cap);
    }
    return cost;
  }

  /** Every way bends as it is freest; the usual bend where that is free. */
  choose(): void {
    for (const goal of this.seats.keys()) {
      const costOf = (bend: Bend, most: number) => this.#cost(this.#way(goal, bend), goal, most);
      let best = { bend: this.bends[goal]!, cost: costOf(this.bends[goal]!, Number.POSITIVE_INFINITY) };
      const least = best.cost * CHOOSE.share;
      for (const bend of BENDS) {
        if (best.cost === 0) break;
        const cost = costOf(bend, Math.min(least, best.cost));
        if (cost < best.cost && cost <= least) best = { bend, cost };
      }
      this.bends[goal] = best.bend;
    }
  }

  /** Pushes those before a segment in the fan off its way to one side, and those after it to the other. */
  #offWay(goal: number): number {
    const way = this.#way(goal, this.bends[goal]!);
    let worst = 0;
    for (const i of this.seats.keys()) {
      if (i === goal) continue;
      const { at, px } = this.#over(way, goal, i);
      if (px <= 0) continue;
      worst = Math.max(worst, px);
      const [a, b] = [way[Math.max(0, at - 1)]!, way[Math.min(way.length - 1, at + 1)]!];
      const length = distance(a, b) || 1;
      const side = this.seats[i]! < this.seats[goal]! ? 1 : -1;
      const [nx, ny] = [(side * (b.y - a.y)) / length, (-side * (b.x - a.x)) / length];
      const by = px * Math.abs(ny) * GIVE;
      this.#move(i, nx * by * (1 - GOAL_GIVES), ny * by * (1 - GOAL_GIVES));
      this.#move(goal, -nx * by * GOAL_GIVES, -ny * by * GOAL_GIVES);
    }
    return worst;
  }

  /** One round of pushing; the largest overlap there was, px. */
  push(): number {
    let worst = 0;
    const n = this.at.length;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) worst = Math.max(worst, this.#part(i, j));
      worst = Math.max(worst, this.#offFixed(i), this.#offWay(i));
    }
    return worst;
  }
}

/** The places at which cells lie clear of each other and of all ways, found by pushing; undefined when there is no room. */
export function settled(
  start: Arrangement,
  cells: readonly Cell[],
  { seats, ground }: Growing,
): Pick<Arrangement, 'at' | 'bends'> | undefined {
  const { area } = ground;
  if (cells.some((c) => c.width > area.width || c.height > area.height)) return undefined;
  const crowd = new Crowd(start, cells, seats, ground);
  for (let round = 0; round < ROUNDS; round++) {
    if (round % CHOOSE.every === 0) crowd.choose();
    if (crowd.push() <= TOLERANCE) return crowd;
  }
  return undefined;
}

export interface Growing {
  readonly cellsAt: (scale: number) => readonly Cell[];
  readonly seats: Seating;
  readonly ground: Ground;
  readonly most: number;
}

/** Px by which those who are stuck are shaken, to try again: nobody to the same side twice. */
const SHAKE = 60;
export const SHAKES = 2;

/** Everybody a little aside, as far round as there are segments. */
const shaken = (start: Arrangement, time: number): Arrangement => ({
  ...start,
  at: start.at.map(({ x, y }, i) => {
    const turn = 2 * Math.PI * ((i * time) / start.at.length + time / (SHAKES + 1));
    return { x: x + SHAKE * Math.cos(turn), y: y + SHAKE * Math.sin(turn) };
  }),
});

/**
 * The arrangement grown step by step, discs sliding into the room beside each other, for as long as there is any; where
 * they are stuck they may be shaken.
 */
export function grown(start: Arrangement, growing: Growing, growth: number, shakes = 0): Arrangement {
  let best = start;
  for (let step = 0; step < STEPS; step++) {
    const scale = best.scale * growth;
    if (scale > growing.most) break;
    const cells = growing.cellsAt(scale);
    let found = settled(best, cells, growing);
    for (let time = 1; !found && time <= shakes; time++) found = settled(shaken(best, time), cells, growing);
    if (!found) break;
    best = { scale, cells, at: found.at, bends: found.bends };
  }
  return best;
}
