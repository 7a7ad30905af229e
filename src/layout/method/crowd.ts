import type { Random } from '../random';
import type { Cell } from './cell';
import { clearOf, edgeAt, type Shape } from './shapes';
import type { Seating } from './slots';
import { type Area, type Disc, distance, type Point } from './types';
import { BENDS, type Bend, FINENESS, wayTo } from './ways';

/** Px that stay between two segments, between one and what stands there, and from the middle of a way to what it passes. */
export const NESTLE_GAP = 18;
const CLEAR = { fixed: 14, way: 25, sign: 18 } as const;
/** Px between two ways, from so many px beside the heart on. */
const WAYS = { apart: 28, near: 90 } as const;
/** A way bends otherwise if another bend is freer by this share. */
const FREER = 0.6;
/** How much of an overlap a round takes away, and how much of it the goal of a way gives to what the way passes. */
const GIVE = 0.8;
const GOAL_GIVES = 0.3;
/**
 * Those who are stuck try so many changes of so many px at most, and a share of them other bends, until all overlaps
 * squared add up to no more than enough; it is hopeless with more than that after half of them.
 */
const EASE = { times: 1600, px: 60, bends: 0.4, enough: 0.5, hopeless: 250 } as const;

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

  #move(i: number, dx: number, dy: number): void {
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

  /** Pushes two segments apart once; the largest overlap there was, px. */
  #part(i: number, j: number): number {
    if (this.#areFar(i, j)) return 0;
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

  /** How far a way runs over its goal's own sign, px. */
  #overSign(way: readonly Point[], goal: number): number {
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
  #nextTo(way: readonly Point[], goal: number, other: readonly Point[], i: number): number {
    const side = this.seats[i]! - this.seats[goal]!;
    return side * side === 1 ? tooNear(way, other, side, this.ground.cap) : 0;
  }

  /** How much is in the way of a way: the goal's own sign, and others; not added up further than `most`. */
  #cost(way: readonly Point[], goal: number, most: number): number {
    let cost = this.#overSign(way, goal);
    for (const i of this.seats.keys()) {
      if (i === goal) continue;
      if (cost > most) break;
      cost += this.#over(way, goal, i).px + this.#nextTo(way, goal, this.#way(i, this.bends[i]!), i);
    }
    return cost;
  }

  /** Every way bends as it is freest; the usual bend where that is free. */
  choose(): void {
    for (const goal of this.seats.keys()) {
      const costOf = (bend: Bend, most: number) => this.#cost(this.#way(goal, bend), goal, most);
      let best = { bend: this.bends[goal]!, cost: costOf(this.bends[goal]!, Number.POSITIVE_INFINITY) };
      const least = best.cost * FREER;
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

  /** Overlaps of a segment and its way with what stands there and its own sign, each squared. */
  #strainOf(i: number, way: readonly Point[]): number {
    let sum = this.#overSign(way, i) ** 2;
    for (const own of this.#shapes[i]!)
      for (const shape of this.ground.fixed) {
        const shift = clearOf(shape, own, CLEAR.fixed, undefined, this.at[i]!);
        if (shift) sum += shift.x * shift.x + shift.y * shift.y;
      }
    return sum;
  }

  /** Overlaps of two segments and their ways, each squared. */
  #strainBetween(i: number, j: number, ways: readonly (readonly Point[])[]): number {
    const [one, two] = [ways[i]!, ways[j]!];
    let sum = this.#over(one, i, j).px ** 2 + this.#over(two, j, i).px ** 2;
    sum += this.#nextTo(one, i, two, j) ** 2;
    if (this.#areFar(i, j)) return sum;
    for (const a of this.#shapes[i]!)
      for (const b of this.#shapes[j]!) {
        const shift = clearOf(a, b, NESTLE_GAP, this.at[i]!, this.at[j]!);
        if (shift) sum += shift.x * shift.x + shift.y * shift.y;
      }
    return sum;
  }

  /** A segment somewhat aside, or its way otherwise bent: `by` 1 is most. */
  #tryOne(i: number, random: Random, by: number): void {
    const aside = (most: number) => (2 * random() - 1) * most * by;
    if (random() >= EASE.bends) {
      this.#move(i, aside(EASE.px), aside(EASE.px));
      return;
    }
    const { leave, arrive, handle } = this.bends[i]!;
    this.bends[i] = {
      leave: limit(leave + aside(1), 0, 1.7),
      arrive: limit(arrive + aside(1.5), -1, 2.4),
      handle: limit(handle + aside(0.2), 0.25, 0.6),
    };
  }

  /** Tries changes of one after the other, large at first, and keeps those that lessen overlaps; true when none is left. */
  ease(random: Random): boolean {
    const all = [...this.seats.keys()];
    const ways = all.map((i) => this.#way(i, this.bends[i]!));
    const strainsOf = (i: number) =>
      all.map((j) => (i === j ? this.#strainOf(i, ways[i]!) : this.#strainBetween(i, j, ways)));
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const strains = all.map(strainsOf);
    let strain = sum(strains.map((row, i) => sum(row.slice(i))));
    for (let time = 0; time < EASE.times && strain > EASE.enough; time++) {
      if (time === EASE.times / 2 && strain > EASE.hopeless) break;
      const i = Math.floor(random() * all.length);
      const before = { at: this.at[i]!, bend: this.bends[i]!, way: ways[i]! };
      this.#tryOne(i, random, (1 - time / EASE.times) ** 2);
      ways[i] = this.#way(i, this.bends[i]!);
      const now = strainsOf(i);
      const more = sum(now) - sum(strains[i]!);
      if (more <= 0) {
        strain += more;
        strains[i] = now;
        for (const j of all) strains[j]![i] = now[j]!;
      } else [this.at[i], this.bends[i], ways[i]] = [before.at, before.bend, before.way];
    }
    return strain <= EASE.enough;
  }
}
