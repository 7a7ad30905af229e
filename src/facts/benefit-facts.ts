import type { Dataset } from '../schema/dataset';
import { RESULT_FILES } from '../schema/dataset';
import type { BenefitCase } from '../schema/supplier-benefit';
import { type Ear, midSentence } from './ear/ear';
import type { Entry } from './fact';
import { type Delivery, fact, rangeFacts, withheld, words } from './make';

/** Share of lost demand that is taken to be recaptured elsewhere when the film names one figure (INSIGHT.md). */
const RECAPTURE_TOLD = 0.25;

/** The case that the film tells, and its place in the file. */
export function featuredCase(data: Dataset): { told: BenefitCase; index: number } | null {
  const index = data.benefit.cases.findIndex((c) => c.id === data.benefit.featured);
  const told = data.benefit.cases[index];
  return told ? { told, index } : null;
}

/** The recapture row nearest to the share that is told. */
function recaptureTold(told: BenefitCase): number {
  const off = (i: number) => Math.abs((told.recapture[i]?.share ?? 1) - RECAPTURE_TOLD);
  return told.recapture.reduce((best, _, i) => (off(i) < off(best) ? i : best), 0);
}

function backtestFacts(at: Delivery, told: BenefitCase, path: string): Entry[] {
  const b = told.backtest;
  if (!b)
    return ['backtest_weeks', 'backtest_error'].map((n) =>
      withheld(n, 'modellen är inte prövad på andra veckor'),
    );
  return [
    fact(at, 'backtest_weeks', b.weeks, 'weeks', `${path}.backtest.weeks`),
    fact(at, 'backtest_error', b.error, 'share', `${path}.backtest.error`, {
      origin: 'modelled',
      mark: 'modelled',
    }),
  ];
}

/** Facts of a case, by the kind of fact: what a storyboard may name whatever is delivered. */
const RANGES = [
  ...['sold', 'unsold', 'repurchase', 'margin'].flatMap((name) => [`${name}_before`, `${name}_after`]),
  'volume',
  'left_doors',
  'store_sales',
];
const NAMES = [
  ...['benefit_name', 'benefit_category', 'benefit_weeks', 'doors_before', 'doors_after', 'doors_closed'],
  ...RANGES.flatMap((name) => [name, `${name}_low`, `${name}_high`]),
  ...['recapture', 'store_sales_ear', 'backtest_weeks', 'backtest_error'],
];

/** Facts about the featured supplier case; all but doors and weeks are modelled, margins are internal. */
export function benefitFacts(data: Dataset, ear: Ear): Entry[] {
  const at: Delivery = { file: RESULT_FILES.benefit, ...data.benefit };
  const featured = featuredCase(data);
  if (!featured) {
    const why = data.benefit.refused ?? 'det utvalda fallet finns inte i leveransen';
    return NAMES.map((name) => withheld(name, why));
  }
  const { told, index } = featured;
  const path = `cases[${index}]`;
  const category = data.segments.categories.find((c) => c.id === told.category);
  const row = recaptureTold(told);
  const closed = told.doors.before - told.doors.after;
  const pair = (name: string, key: 'sold' | 'unsold' | 'repurchase') =>
    (['before', 'after'] as const).flatMap((t) =>
      rangeFacts(at, `${name}_${t}`, told[key][t], 'share', `${path}.${key}.${t}`),
    );
  return [
    words(at, 'benefit_name', told.name, `${path}.name`),
    words(at, 'benefit_category', category ? midSentence(category.label) : told.category, `${path}.category`),
    fact(at, 'benefit_weeks', told.weeks, 'weeks', `${path}.weeks`),
    fact(at, 'doors_before', told.doors.before, 'count', `${path}.doors.before`),
    fact(at, 'doors_after', told.doors.after, 'count', `${path}.doors.after`),
    fact(at, 'doors_closed', closed, 'count', `${path}.doors`, { origin: 'derived' }),
    ...pair('sold', 'sold'),
    ...pair('unsold', 'unsold'),
    ...pair('repurchase', 'repurchase'),
    ...rangeFacts(at, 'volume', told.recapture[row]?.volume, 'change', `${path}.recapture[${row}].volume`),
    fact(at, 'recapture', told.recapture[row]?.share ?? 0, 'share', `${path}.recapture[${row}].share`),
    ...rangeFacts(at, 'left_doors', told.leftDoors, 'share', `${path}.leftDoors`),
    ...rangeFacts(at, 'store_sales', told.storeSales, 'change', `${path}.storeSales`),
    told.storeSales
      ? words(
          at,
          'store_sales_ear',
          ear.change(told.storeSales.low, told.storeSales.high),
          `${path}.storeSales`,
          {
            origin: 'modelled',
            mark: 'modelled',
            base: told.storeSales.base,
          },
        )
      : withheld('store_sales_ear', 'är inte levererad'),
    ...backtestFacts(at, told, path),
    ...(['before', 'after'] as const).flatMap((t) =>
      rangeFacts(at, `margin_${t}`, told.margin?.[t], 'share', `${path}.margin.${t}`, 'internal'),
    ),
  ];
}
