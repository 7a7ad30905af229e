import { caseRanges } from '../../../src/analysis/benefit/bootstrap-case';
import type { Demand } from '../../../src/analysis/benefit/demand';
import { doorsOf, sum, typeRates } from '../../../src/analysis/benefit/door';
import { fitDemand } from '../../../src/analysis/benefit/fit';
import { outcome } from '../../../src/analysis/benefit/outcome';
import { planDoors } from '../../../src/analysis/benefit/plan';
import { onceEach, predictDemand } from '../../../src/analysis/benefit/predict';
import { type PlantedOptions, planted } from './planted';

export interface Covered {
  readonly soldBefore: boolean;
  readonly soldAfter: boolean;
  readonly volume: boolean;
}

/** Whether the ranges hold what the planted demand truly gives under the plan that was chosen. */
export function covered(seed: string, runs: number, options: PlantedOptions): Covered {
  const { aggregates, supply, demand } = planted(seed, options);
  const weeks = supply.weeks.length;
  const given = doorsOf(aggregates, supply, typeRates(aggregates, supply.category) ?? []);
  const { doors, fit } = fitDemand(given, weeks);
  const stock = doors.map((d) => sum(d.delivered));
  const predicted = predictDemand(doors, fit, weeks, onceEach(weeks, doors.length));
  const plan = planDoors(predicted, stock, supply.terms);
  const ranges = caseRanges({ doors, fit, stock, plan, recapture: [0, 0.25], told: 0.25 }, runs, seed);
  const truth: Demand[] = demand.map((mean) => ({ mean, shape: Number.POSITIVE_INFINITY }));
  const once = doors.map(() => 1);
  const real = outcome(truth, stock, plan, 0.25, once);
  const within = ({ low, high }: { low: number; high: number }, x: number) => low <= x && x <= high;
  return {
    soldBefore: within(ranges.soldBefore, real.soldBefore / real.deliveredBefore),
    soldAfter: within(ranges.soldAfter, real.soldAfter / real.deliveredAfter),
    volume: within(ranges.volume[1] as typeof ranges.soldAfter, real.soldAfter / real.soldBefore - 1),
  };
}
