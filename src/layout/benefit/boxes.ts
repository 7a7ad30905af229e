import { clamp01, easeInCubic, easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import type { Place } from './grid';
import type { BoxMark } from './pile';
import type { Plan } from './plan';
import { BENEFIT } from './schedule';
import { SUPPLIER } from './stage';

/** All boxes of a frame. */
export interface BoxMarks {
  /** At a door or in the air, bright. */
  readonly fresh: readonly BoxMark[];
  /** Unsold: dimmed. */
  readonly stale: readonly BoxMark[];
  /** SVG path data: where the hopping ones have come from. */
  readonly trails: string;
}

/** Width of a box by its door's. */
const BY_DOOR = 0.74;
/** Widest box, px. */
const WIDEST = 96;
/** How far over the higher end a flight rises, by its length, and at least and most px. */
const RISE = { share: 0.3, least: 40, most: 190 } as const;
/** Where the boxes leave the hand truck, px over the ground. */
const TRUCK_TOP = 210;
/** How far a box turns in the air, degrees: little, or many of them look like litter. */
const MOST_TURN = 9;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const px = (v: number) => v.toFixed(1);
const boxAt = (door: Place): BoxMark => ({
  x: door.x,
  y: door.base,
  width: Math.min(WIDEST, door.width * BY_DOOR),
});

/** The bow from a to b: its top, and the point at t. */
function arc(a: Spot, b: Spot, t: number) {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const rise = Math.min(RISE.most, Math.max(RISE.least, length * RISE.share));
  const top: Spot = { x: (a.x + b.x) / 2, y: Math.min(a.y, b.y) - rise };
  const u = 1 - t;
  const on = (of: (s: Spot) => number) => u * u * of(a) + 2 * u * t * of(top) + t * t * of(b);
  return { top, at: { x: on((s) => s.x), y: on((s) => s.y) } };
}

/** Every door gets a box from the truck, nearest doors first. */
function delivered(plan: Plan, frame: number): BoxMark[] {
  const { when, all } = plan;
  const from: Spot = { x: SUPPLIER.x + SUPPLIER.truck, y: SUPPLIER.y - TRUCK_TOP };
  const far = Math.max(...all.map((d) => Math.hypot(d.x - from.x, d.base - from.y)));
  return all.flatMap((door): BoxMark[] => {
    const wait = Math.hypot(door.x - from.x, door.base - from.y) / far;
    const start = when.boxes.from + wait * (when.boxes.to - when.boxes.from - BENEFIT.flight);
    if (frame <= start) return [];
    const t = progress(frame, start, BENEFIT.flight, easeInOutCubic);
    const box = boxAt(door);
    return t >= 1 ? [box] : [{ ...arc(from, box, t).at, width: box.width, angle: MOST_TURN * (1 - t) }];
  });
}

/** Boxes that sell shrink away, here and there. */
function sold(plan: Plan, frame: number): BoxMark[] {
  const { when, choice, all } = plan;
  const half = (when.sell.to - when.sell.from) / 2;
  return choice.selling.flatMap((door, i): BoxMark[] => {
    const start = when.sell.from + (half * i) / Math.max(1, choice.selling.length);
    const size = 1 - progress(frame, start, half, easeInCubic);
    const box = boxAt(all[door]!);
    return size > 0.05 ? [{ ...box, width: box.width * size }] : [];
  });
}

/** Boxes that don't sell dim and fall on to the pile. */
function fallen(plan: Plan, frame: number, from: number): BoxMark[] {
  const { when, choice, all, pile } = plan;
  const time = when.fall.to - when.fall.from - BENEFIT.drop;
  return choice.unsold.slice(0, from).map((door, i): BoxMark => {
    const start = when.fall.from + (time * i) / Math.max(1, choice.unsold.length);
    const t = progress(frame, start, BENEFIT.drop);
    const [a, b] = [boxAt(all[door]!), pile[i]!];
    if (t >= 1) return b;
    return {
      x: lerp(a.x, b.x, easeInOutCubic(t)),
      y: lerp(a.y, b.y, easeInCubic(t)),
      width: lerp(a.width, b.width, t),
      ...(t > 0 ? { angle: MOST_TURN * Math.sin(Math.PI * t) * (i % 2 ? 1 : -1) } : {}),
    };
  });
}

/** The top of the pile hops to the doors that light up; they are in step with the doors. */
function hopping(plan: Plan, frame: number): { boxes: BoxMark[]; trails: string; lying: number } {
  const { when, lit, pile, left, right, turnsAt } = plan;
  const count = pile.length - left;
  const boxes: BoxMark[] = [];
  let trails = '';
  let lying = pile.length;
  for (let k = 0; k < count && lit.length > 0; k++) {
    const door = lit[Math.floor((k * lit.length) / count)]!;
    const start = turnsAt[door]! - BENEFIT.hop;
    if (frame < Math.max(start, when.hops.from)) break;
    lying = pile.length - k - 1;
    const t = clamp01((frame - start) / BENEFIT.hop);
    if (t >= 1) continue;
    const [a, b] = [pile[lying]!, boxAt(right[door]!)];
    const { top, at } = arc(a, b, easeOutCubic(t));
    boxes.push({ ...at, width: lerp(a.width, b.width, t), angle: MOST_TURN * Math.sin(2 * Math.PI * t) });
    trails += trail(a, top, b, easeOutCubic(t));
  }
  return { boxes, trails, lying };
}

/** How much of the way a trail reaches back. */
const TRAIL = 0.35;

/** The last part of a bow that has been flown. */
function trail(a: Spot, top: Spot, b: Spot, t: number): string {
  const s = Math.max(0, t - TRAIL);
  // Blossom of the curve at two of its parameters: equal ones give points, unequal ones the bend between.
  const on = (u: number, v: number, of: (p: Spot) => number) =>
    (1 - u) * (1 - v) * of(a) + (u * (1 - v) + v * (1 - u)) * of(top) + u * v * of(b);
  const at = (u: number, v: number) => `${px(on(u, v, (p) => p.x))} ${px(on(u, v, (p) => p.y))}`;
  return `M${at(s, s)}Q${at(s, t)} ${at(t, t)}`;
}

/** All boxes at a frame: delivered, sold or fallen, then back to the doors that are left. */
export function boxesAt(plan: Plan, frame: number): BoxMarks {
  const { when } = plan;
  if (frame <= when.sell.from) return { fresh: delivered(plan, frame), stale: [], trails: '' };
  const gone = when.acts.find((a) => a.name !== 'all' && a.name !== 'right')?.at;
  const { boxes, trails, lying } = hopping(plan, frame);
  const clear = gone === undefined ? 0 : progress(frame, gone, BENEFIT.sell, easeInCubic);
  const stay = Math.ceil(lying * (1 - clear));
  return {
    fresh: [...sold(plan, frame), ...boxes],
    stale: fallen(plan, frame, stay),
    trails,
  };
}
