import type { Told } from '../../scenes/shared';
import { seededRandom } from '../random';
import { type Choice, chooseDoors } from './choice';
import { doorGrid, narrowed, type Place } from './grid';
import { type BoxMark, fallOrder, pileOf } from './pile';
import { BENEFIT, type Schedule, schedule } from './schedule';
import { PILE, WALLS } from './stage';

type Benefit = Told<'benefit'>;

/** Everything of the scene that doesn't change from frame to frame. Lists are by door unless told otherwise. */
export interface Plan {
  readonly when: Schedule;
  readonly choice: Choice;
  /** Places on the wide wall, and on the wall beside the words. */
  readonly all: readonly Place[];
  readonly right: readonly Place[];
  /** Places of the doors that are left when only they are shown; by rank among them. */
  readonly street: readonly Place[];
  /** Frame at which a door shuts or lights up. */
  readonly turnsAt: readonly number[];
  readonly isKept: readonly boolean[];
  /** A door's lot, 0–1: decides the tone of its leaf. */
  readonly lots: readonly number[];
  /** The doors that are left, in the order in which they light up. */
  readonly lit: readonly number[];
  /** Rank of a door among the kept ones; −1 for others. */
  readonly rank: readonly number[];
  /** One box for each door is delivered. Those that nobody buys, laid out; by place in choice.unsold. */
  readonly pile: readonly BoxMark[];
  /** How many boxes lie in the pile when the right doors are chosen. */
  readonly left: number;
}

const whole = (n: number, least: number, most: number) => Math.max(least, Math.min(most, Math.round(n)));

/** Lays out the scene. One drawn box stands for an equal part of what is delivered, so shares are counts of boxes. */
export function benefitPlan(scene: Benefit): Plan {
  const when = schedule(scene);
  const n = whole(scene.doors.before.value, 1, Number.POSITIVE_INFINITY);
  const after = whole(scene.doors.after.value, 0, n);
  const unsold = whole(scene.unsold.before.value * n, 0, n);
  const left = whole(scene.unsold.after.value * n, 0, unsold);
  const all = doorGrid(n, WALLS.all);
  const right = narrowed(all, WALLS.all, WALLS.right);
  const pile = pileOf(unsold, PILE);
  const chosen = chooseDoors(right, after, n - unsold, scene.seed);
  const choice = { ...chosen, unsold: fallOrder(chosen.unsold, all, pile) };
  const turnsAt = new Array<number>(n).fill(0);
  const within = (span: { from: number; to: number }, i: number, of: number) =>
    span.from + ((i + 1) / Math.max(1, of)) * (span.to - span.from);
  for (const [i, door] of choice.shut.entries()) turnsAt[door] = within(when.shut, i, choice.shut.length);
  const lot = seededRandom(`leaves ${scene.seed}`);
  const rank = new Array<number>(n).fill(-1);
  for (const [i, door] of choice.kept.entries()) rank[door] = i;
  const lit = [...choice.kept].sort((a, b) => right[a]!.x - right[b]!.x || a - b);
  for (const [i, door] of lit.entries()) turnsAt[door] = within(when.hops, i, lit.length) + BENEFIT.hop;
  return {
    when,
    choice,
    all,
    right,
    street: doorGrid(after, WALLS.street),
    turnsAt,
    lit,
    isKept: rank.map((r) => r >= 0),
    lots: rank.map(lot),
    rank,
    pile,
    left,
  };
}
