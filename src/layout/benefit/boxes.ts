import { clamp01, easeInOutCubic, progress } from '../ease';
import { type Flight, flight } from './bow';
import type { BoxMark } from './box';
import { onWall } from './doors';
import type { Place } from './grid';
import type { Plan } from './plan';
import { BENEFIT } from './schedule';
import { SUPPLIER } from './stage';

/** A box in the air: the same one from frame to frame has the same id. */
export interface FlyingBox extends Flight {
  readonly id: string;
}

/** All boxes of a frame: at their doors, and in the air. */
export interface BoxMarks {
  readonly standing: readonly BoxMark[];
  readonly flying: readonly FlyingBox[];
}

/** Width of a box by its door's, and the widest, px; how far it stands out over the sill, by its own. */
const BY_DOOR = 0.72;
const WIDEST = 96;
const OUT = 0.14;
/** px: how wide boxes are as they leave the hand truck. */
const ON_TRUCK = 44;
/** How many of all boxes are seen in the air, one after another: a few at a time, where all at once would be a swarm. */
const FLIERS = { out: 12, on: 28 } as const;
/** px that a box is over its place as it is set down. */
const OVER = 7;

function boxAt(door: Place): BoxMark {
  const width = Math.min(WIDEST, door.width * BY_DOOR);
  return { x: door.x, y: door.base + width * OUT, width };
}

/** True for so many of n that are spread evenly among them. */
const flies = (i: number, n: number, most: number): boolean => i % Math.max(1, Math.ceil(n / most)) === 0;

/** A box just set down: still a little over its place. */
const setDown = (box: BoxMark, frame: number, at: number): BoxMark => ({
  ...box,
  y: box.y - OVER * (1 - progress(frame, at, BENEFIT.set)),
});

/** Some of the boxes on their way from the hand truck to the doors, nearest first. */
function comingOut({ all, times }: Plan, frame: number): FlyingBox[] {
  const { alone, y, truck } = SUPPLIER;
  const from = { x: alone.x + truck.x, y: y + truck.y, width: ON_TRUCK };
  const nearest = [...all.keys()].sort((a, b) => times.landsAt[a]! - times.landsAt[b]! || a - b);
  return nearest.flatMap((door, i) => {
    const t = (frame - times.landsAt[door]!) / BENEFIT.flight + 1;
    if (t <= 0 || t >= 1 || !flies(i, nearest.length, FLIERS.out)) return [];
    return [{ id: `out ${door}`, ...flight(from, boxAt(all[door]!), t) }];
  });
}

/** Some of the unsold ones on their way from a door that shuts to one that lights up. */
function goingOn(plan: Plan, frame: number): FlyingBox[] {
  const { right, times, goesTo } = plan;
  return [...goesTo].flatMap(([door, to], i) => {
    const t = clamp01((frame - times.turnsAt[door]!) / BENEFIT.hop);
    if (t <= 0 || t >= 1 || !flies(i, goesTo.size, FLIERS.on)) return [];
    return [{ id: `on ${door}`, ...flight(boxAt(right[door]!), boxAt(right[to]!), easeInOutCubic(t)) }];
  });
}

/** Whether a door's box stands there: from when it lands until it is sold, or goes on as the door shuts or lights up. */
const stands = ({ times }: Plan, door: number, frame: number): boolean =>
  frame >= times.landsAt[door]! && frame < Math.min(times.soldAt[door]!, times.turnsAt[door]!);

/** All boxes at a frame: one at each door, sold or left over, and on to the doors that are left. */
export function boxesAt(plan: Plan, frame: number): BoxMarks {
  const standing = [...plan.all.keys()]
    .filter((door) => stands(plan, door, frame))
    .map((door) => setDown(boxAt(onWall(plan, door, frame)), frame, plan.times.landsAt[door]!));
  return { standing, flying: [...comingOut(plan, frame), ...goingOn(plan, frame)] };
}
