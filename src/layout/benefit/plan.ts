import type { Told } from '../../scenes/handover';
import { type Choice, chooseDoors } from './choice';
import { doorGrid, groupedGrid, narrowed, type Place } from './grid';
import { BENEFIT, type Schedule, schedule } from './schedule';
import { SUPPLIER, WALLS } from './stage';
import { type DoorTimes, doorTimes } from './times';

type Benefit = Told<'benefit'>;

/** Everything of the scene that doesn't change from frame to frame. Lists are by door unless told otherwise. */
export interface Plan {
  readonly when: Schedule;
  readonly choice: Choice;
  /** Places on the wide wall, and on the wall beside the words. */
  readonly all: readonly Place[];
  readonly right: readonly Place[];
  /** Place of a door that is left when only those are shown. */
  readonly street: readonly (Place | undefined)[];
  /** And when margins are told before them. */
  readonly margin: readonly (Place | undefined)[];
  readonly times: DoorTimes;
  readonly isKept: readonly boolean[];
  /** Where an unsold box goes when the right doors are chosen: a door near its own that lights up. */
  readonly goesTo: ReadonlyMap<number, number>;
}

const whole = (n: number, least: number, most: number) => Math.max(least, Math.min(most, Math.round(n)));

const squared = (a: Place, b: Place) => (a.x - b.x) ** 2 + (a.base - b.base) ** 2;

/**
 * Places of the doors that are left, as they close up to a wall of their own: shared out over its columns from the left
 * and in each from the top, so that hardly one crosses another's way.
 */
function gathered(
  kept: readonly number[],
  right: readonly Place[],
  wall: readonly Place[],
): (Place | undefined)[] {
  const places = [...wall].sort((a, b) => a.x - b.x || a.base - b.base);
  const doors = [...kept].sort((a, b) => right[a]!.x - right[b]!.x || a - b);
  const street = new Array<Place | undefined>(right.length).fill(undefined);
  for (let from = 0; from < places.length; ) {
    const column = places.filter(({ x }) => x === places[from]!.x);
    const its = doors
      .slice(from, from + column.length)
      .sort((a, b) => right[a]!.base - right[b]!.base || a - b);
    for (const [i, door] of its.entries()) street[door] = column[i];
    from += column.length;
  }
  return street;
}

/** The nearest of the doors that are left by the time a box comes there; of all of them when none is lit by then. */
function destinations(choice: Choice, right: readonly Place[], { turnsAt }: DoorTimes): Map<number, number> {
  const kept = new Set(choice.kept);
  const near = (door: number, among: readonly number[]) =>
    among.reduce((a, b) => (squared(right[b]!, right[door]!) < squared(right[a]!, right[door]!) ? b : a));
  return new Map(
    choice.unsold
      .filter((door) => !kept.has(door) && kept.size > 0)
      .map((door) => {
        const lit = choice.kept.filter((k) => turnsAt[k]! <= turnsAt[door]! + BENEFIT.hop);
        return [door, near(door, lit.length > 0 ? lit : choice.kept)];
      }),
  );
}

/** Lays out the scene. One drawn box stands for an equal part of what is delivered, so shares are counts of boxes. */
export function benefitPlan(scene: Benefit): Plan {
  const when = schedule(scene);
  const n = whole(scene.doors.before.value, 1, Number.POSITIVE_INFINITY);
  const after = whole(scene.doors.after.value, 0, n);
  const unsold = whole(scene.unsold.before.value * n, 0, n);
  const all = doorGrid(n, WALLS.all);
  const right = narrowed(all, WALLS.all, WALLS.right);
  const choice = chooseDoors(right, after, n - unsold, scene.seed);
  const { alone, y, truck } = SUPPLIER;
  const times = doorTimes(when, choice, all, { x: alone.x + truck.x, y: y + truck.y });
  const isKept = new Array<boolean>(n).fill(false);
  for (const door of choice.kept) isKept[door] = true;
  return {
    when,
    choice,
    all,
    right,
    street: gathered(choice.kept, right, doorGrid(choice.kept.length, WALLS.street)),
    margin: gathered(choice.kept, right, groupedGrid(choice.kept.length, WALLS.margin)),
    times,
    isKept,
    goesTo: destinations(choice, right, times),
  };
}
