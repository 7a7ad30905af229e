import { clamp01, easeInCubic, easeInOutCubic, progress } from '../ease';
import { type Flight, flight } from './bow';
import type { Place } from './grid';
import type { BoxMark } from './pile';
import type { Plan } from './plan';
import { BENEFIT } from './schedule';
import { SUPPLIER } from './stage';

/** A box in the air: the same one from frame to frame has the same id. */
export interface FlyingBox extends Flight {
  readonly id: string;
}

/** All boxes of a frame. */
export interface BoxMarks {
  /** At a door, bright. */
  readonly fresh: readonly BoxMark[];
  /** In the air, bright too. */
  readonly flying: readonly FlyingBox[];
  /** Unsold: dimmed. */
  readonly stale: readonly BoxMark[];
}

/** Width of a box by its door's, and the widest, px. */
const BY_DOOR = 0.74;
const WIDEST = 96;
/** px: how wide boxes are as they leave the hand truck. */
const ON_TRUCK = 44;
/** How many of all boxes are seen in the air, one after another: a few at a time, where all at once would be a swarm. */
const FLIERS = { out: 12, down: 20, back: 14 } as const;
/** px that a box is over its place as it is set down. */
const OVER = 7;

const boxAt = (door: Place): BoxMark => ({
  x: door.x,
  y: door.base,
  width: Math.min(WIDEST, door.width * BY_DOOR),
});

/** True for so many of n that are spread evenly among them. */
const flies = (i: number, n: number, most: number): boolean => i % Math.max(1, Math.ceil(n / most)) === 0;

/** A box just set down: still a little over its place. */
const setDown = (box: BoxMark, frame: number, at: number): BoxMark => ({
  ...box,
  y: box.y - OVER * (1 - progress(frame, at, BENEFIT.set)),
});

interface Boxes {
  readonly boxes: readonly BoxMark[];
  readonly flights: readonly FlyingBox[];
}

/** Every door gets a box, nearest the truck first. */
function delivered({ when, all }: Plan, frame: number): Boxes {
  const { x, y, truck } = SUPPLIER;
  const from = { x: x + truck.x, y: y + truck.y, width: ON_TRUCK };
  const way = (door: Place) => Math.hypot(door.x - from.x, door.base - from.y);
  const nearest = [...all].sort((a, b) => way(a) - way(b) || a.x - b.x);
  const far = way(nearest.at(-1)!);
  const time = when.boxes.to - when.boxes.from - BENEFIT.flight;
  const boxes: BoxMark[] = [];
  const flights: FlyingBox[] = [];
  for (const [i, door] of nearest.entries()) {
    const lands = when.boxes.from + (way(door) / far) * time + BENEFIT.flight;
    const t = (frame - lands) / BENEFIT.flight + 1;
    if (t >= 1) boxes.push(setDown(boxAt(door), frame, lands));
    else if (t > 0 && flies(i, nearest.length, FLIERS.out))
      flights.push({ id: `out ${i}`, ...flight(from, boxAt(door), t) });
  }
  return { boxes, flights };
}

/** Boxes that sell are gone at once, here and there. */
const sold = ({ when, choice, all }: Plan, frame: number): BoxMark[] =>
  choice.selling
    .filter((_, i) => {
      const gone = (i + 1) / Math.max(1, choice.selling.length);
      return frame < when.sell.from + gone * (when.sell.to - when.sell.from);
    })
    .map((door) => boxAt(all[door]!));

/** Boxes that don't sell go on to the pile, `most` of them at the most. */
function fallen({ when, choice, all, pile }: Plan, frame: number, most: number): Boxes {
  const time = when.fall.to - when.fall.from - BENEFIT.drop;
  const boxes: BoxMark[] = [];
  const flights: FlyingBox[] = [];
  for (const [i, door] of choice.unsold.slice(0, most).entries()) {
    const start = when.fall.from + (time * i) / Math.max(1, choice.unsold.length);
    const lands = start + BENEFIT.drop;
    const [a, b] = [boxAt(all[door]!), pile[i]!];
    if (frame >= lands) boxes.push(setDown(b, frame, lands));
    else if (frame > start && flies(i, choice.unsold.length, FLIERS.down))
      flights.push({
        id: `down ${i}`,
        ...flight(a, b, easeInOutCubic(progress(frame, start, BENEFIT.drop))),
      });
    else boxes.push(a);
  }
  return { boxes, flights };
}

/** The top of the pile goes to the doors that light up, in step with them; how many still lie there. */
function hopping({ when, lit, pile, left, right, turnsAt }: Plan, frame: number) {
  const count = lit.length > 0 ? pile.length - left : 0;
  const flights: FlyingBox[] = [];
  for (let k = 0; k < count; k++) {
    const door = lit[Math.floor((k * lit.length) / count)]!;
    const start = turnsAt[door]! - BENEFIT.hop;
    if (frame < Math.max(start, when.hops.from)) return { flights, lying: pile.length - k };
    const t = clamp01((frame - start) / BENEFIT.hop);
    if (t < 1 && flies(k, count, FLIERS.back))
      flights.push({
        id: `back ${k}`,
        ...flight(pile[pile.length - k - 1]!, boxAt(right[door]!), easeInOutCubic(t)),
      });
  }
  return { flights, lying: pile.length - count };
}

const drawn = (
  boxes: readonly BoxMark[],
  flights: readonly FlyingBox[],
  stale: readonly BoxMark[],
): BoxMarks => ({
  fresh: boxes,
  flying: flights,
  stale,
});

/** All boxes at a frame: delivered, sold or piled up, then back to the doors that are left. */
export function boxesAt(plan: Plan, frame: number): BoxMarks {
  const { when } = plan;
  if (frame <= when.boxes.from) return drawn([], [], []);
  if (frame <= when.sell.from) {
    const { boxes, flights } = delivered(plan, frame);
    return drawn(boxes, flights, []);
  }
  const gone = when.acts.find((a) => a.name !== 'all' && a.name !== 'right')?.at;
  const { flights, lying } = hopping(plan, frame);
  const clear = gone === undefined ? 0 : progress(frame, gone, BENEFIT.sell, easeInCubic);
  const stale = fallen(plan, frame, Math.ceil(lying * (1 - clear)));
  return drawn(sold(plan, frame), [...stale.flights, ...flights], stale.boxes);
}
