import { seededRandom } from '../../layout/random';
import { percentileInterval } from '../bootstrap';
import type { Demand } from './demand';
import { type Door, sum } from './door';
import type { Fit } from './fit';
import { outcome } from './outcome';
import type { Plan } from './plan';
import { onceEach, predictDemand, type Weights } from './predict';

/** Every figure of a case for one share of recaptured demand, as parts of what was delivered or sold. */
export interface CaseFigures {
  readonly soldBefore: number;
  readonly soldAfter: number;
  /** Relative change in units sold, by recapture share. */
  readonly volume: readonly number[];
  /** Share of today's sold units from the doors that are left. */
  readonly leftDoors: number;
}

/** Low and high of the 95 % range about the figure that all doors and weeks give. */
export interface Span {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export interface CaseInput {
  readonly doors: readonly Door[];
  readonly fit: Fit;
  readonly stock: readonly number[];
  readonly plan: Plan;
  readonly recapture: readonly number[];
  /** Which of `recapture` the sold and unsold shares after are told for. */
  readonly told: number;
}

function figures(c: CaseInput, weights: Weights): CaseFigures {
  const weeks = c.fit.weeks.length;
  const demand: Demand[] = predictDemand(c.doors, c.fit, weeks, weights);
  const rows = c.recapture.map((share) => outcome(demand, c.stock, c.plan, share, weights.doors));
  const told = rows[c.recapture.indexOf(c.told)] as (typeof rows)[number];
  let [left, all] = [0, 0];
  for (const [d, door] of c.doors.entries()) {
    const sold = sum(door.sold.map((x, w) => x * (weights.weeks[w] ?? 0))) * (weights.doors[d] ?? 0);
    all += sold;
    if (!c.plan.keep[d]) left += sold;
  }
  return {
    soldBefore: told.soldBefore / told.deliveredBefore,
    soldAfter: told.soldAfter / told.deliveredAfter,
    volume: rows.map((r) => r.soldAfter / r.soldBefore - 1),
    leftDoors: all > 0 ? left / all : 0,
  };
}

/** How often each of the places is drawn, as many draws as places, with replacement. */
function times(random: () => number, places: readonly number[], into: number[]): void {
  for (const _ of places) {
    const at = places[Math.floor(random() * places.length)] as number;
    into[at] = (into[at] as number) + 1;
  }
}

/**
 * Draws weeks and doors with replacement, the two apart from each other (pigeonhole bootstrap; Owen 2007). Doors that
 * stay and doors that are left are drawn apart: how many they are is no chance.
 */
function drawn(random: () => number, c: CaseInput): Weights {
  const weights = { weeks: c.fit.weeks.map(() => 0), doors: c.doors.map(() => 0) };
  const places = c.doors.map((_, d) => d);
  times(random, [...c.fit.weeks.keys()], weights.weeks);
  times(
    random,
    places.filter((d) => c.plan.keep[d]),
    weights.doors,
  );
  times(
    random,
    places.filter((d) => !c.plan.keep[d]),
    weights.doors,
  );
  return weights;
}

/** A draw that leaves no kept door, or nothing delivered, says nothing about the plan. */
const usable = (c: CaseInput, { doors }: Weights) =>
  doors.some((n, d) => n > 0 && c.plan.keep[d] && (c.plan.stock[d] ?? 0) > 0);

const span = (mid: number, runs: readonly number[]): Span => {
  const [low, high] = percentileInterval(runs);
  return { low: Math.min(low, mid), mid, high: Math.max(high, mid) };
};

/** The figures of a plan with their 95 % ranges. The plan stays as it is: what is uncertain is what it gives. */
export function caseRanges(c: CaseInput, runs: number, seed: string) {
  const [weeks, doors] = [c.fit.weeks.length, c.doors.length];
  const random = seededRandom(`${seed}/leverantörsnytta`);
  const mid = figures(c, onceEach(weeks, doors));
  const draws: CaseFigures[] = [];
  while (draws.length < runs) {
    const weights = drawn(random, c);
    if (usable(c, weights)) draws.push(figures(c, weights));
  }
  const of = (pick: (f: CaseFigures) => number) => span(pick(mid), draws.map(pick));
  return {
    soldBefore: of((f) => f.soldBefore),
    soldAfter: of((f) => f.soldAfter),
    /** How much less of the delivery is unsold, both drawn together. */
    lessUnsold: of((f) => f.soldAfter - f.soldBefore),
    volume: c.recapture.map((_, i) => of((f) => f.volume[i] as number)),
    leftDoors: of((f) => f.leftDoors),
  };
}

export type CaseRanges = ReturnType<typeof caseRanges>;
