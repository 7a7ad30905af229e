import { expectedSold } from './demand';
import { type Door, sum } from './door';
import { fitDemand } from './fit';
import { onceEach, predictDemand } from './predict';

/** How far a forecast that never saw the last weeks was from what was sold in them. */
export interface BackTest {
  readonly weeks: number;
  /** Mean absolute error per door as a share of what was sold; null when nothing was sold. */
  readonly error: number | null;
  /** The same for a forecast that gives every door the chain's average. */
  readonly plainError: number | null;
}

const units = (x: number) => Math.max(0, Math.round(x));

/** Fits on all weeks but the last `heldOut` and predicts what each door sells in them with the stock it had. */
export function backTest(given: readonly Door[], heldOut: number): BackTest {
  const fitted = (given[0]?.delivered.length ?? 0) - heldOut;
  const { doors, fit } = fitDemand(given, fitted);
  const demand = predictDemand(doors, fit, heldOut, onceEach(fitted, doors.length));
  const stock = doors.map((d) =>
    units((d.stock[fitted] ?? 0) + sum(d.delivered.slice(fitted + 1).map((x) => Math.max(0, x)))),
  );
  const sold = doors.map((d) => sum(d.sold.slice(fitted)));
  const all = sum(sold);
  const forecast = demand.map((d, i) => expectedSold(d, stock[i] as number));
  const average = sum(forecast) / Math.max(1, doors.length);
  const error = (predicted: (i: number) => number) =>
    all > 0 ? sum(sold.map((s, i) => Math.abs(s - predicted(i)))) / all : null;
  return { weeks: heldOut, error: error((i) => forecast[i] as number), plainError: error(() => average) };
}
