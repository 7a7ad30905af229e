import { type Demand, expectedSold } from './demand';
import type { Plan } from './plan';

/** Units delivered and sold before and after, and the change in units sold, for one share of recaptured demand. */
export interface Outcome {
  readonly soldBefore: number;
  readonly soldAfter: number;
  readonly deliveredBefore: number;
  readonly deliveredAfter: number;
}

/**
 * What a plan gives when `recapture` of the demand in doors that are left is met in those that stay, shared out as their
 * own demand is. `times` tells how often each door counts.
 */
export function outcome(
  demand: readonly Demand[],
  stock: readonly number[],
  plan: Plan,
  recapture: number,
  times: readonly number[],
): Outcome {
  let [kept, lost] = [0, 0];
  for (const [d, { mean }] of demand.entries()) {
    if (plan.keep[d]) kept += mean * (times[d] ?? 0);
    else lost += mean * (times[d] ?? 0);
  }
  const more = kept > 0 ? 1 + (recapture * lost) / kept : 1;
  const total = { soldBefore: 0, soldAfter: 0, deliveredBefore: 0, deliveredAfter: 0 };
  for (const [d, door] of demand.entries()) {
    const n = times[d] ?? 0;
    if (n === 0) continue;
    total.soldBefore += n * expectedSold(door, stock[d] ?? 0);
    total.deliveredBefore += n * (stock[d] ?? 0);
    if (!plan.keep[d]) continue;
    total.soldAfter += n * expectedSold({ ...door, mean: door.mean * more }, plan.stock[d] ?? 0);
    total.deliveredAfter += n * (plan.stock[d] ?? 0);
  }
  return total;
}
