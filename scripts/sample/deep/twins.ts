import type { Surveyed } from '../../../src/analysis/twins/hold-out';
import { probabilities } from '../../../src/analysis/twins/score';
import { twinModel } from '../../../src/analysis/twins/twins';
import { type Random, seededRandom, shuffle } from '../../../src/layout/random';
import { largest, softmax } from '../../../src/statistics/softmax';
import { CATEGORIES } from '../profiles';
import { type SampleCustomer, type SampleStores, sampleCustomers } from '../raw/simulate';
import { drawn } from './answers';
import { BEHAVIOURS } from './plan';

/** Items of a customer by category: what the reader counts of purchases. */
export const countsOf = ({ items }: Pick<SampleCustomer, 'items'>): number[] =>
  CATEGORIES.map((_, c) => items.filter((i) => i === c).length);

/** How much purchases tell of the type: at 0 nothing. */
const SIGNAL = 1.4;

/** Taken off every item's weight, so that large baskets aren't all of one type. */
const perItem = BEHAVIOURS.map((b) => CATEGORIES.reduce((s, c) => s + c.share * (b.buys[c.id] ?? 0), 0));

/** Planted probability of each behaviour type, given what was bought: nobody can know more than this. */
export function plantedOdds(counts: readonly number[]): number[] {
  const size = counts.reduce((s, n) => s + n, 0);
  return softmax(
    BEHAVIOURS.map((b, k) =>
      CATEGORIES.reduce(
        (s, c, at) => s + SIGNAL * (counts[at] as number) * (b.buys[c.id] ?? 0),
        -SIGNAL * size * (perItem[k] as number),
      ),
    ),
  );
}

/** A customer's planted type. */
export const plantedType = (random: Random, counts: readonly number[]): number =>
  drawn(random, plantedOdds(counts));

/** How well one made-up base was tagged. */
export interface Tagged {
  readonly refused: boolean;
  /** Share of customers outside the survey whose most likely type is right: by the model, and by what was planted. */
  readonly accuracy: number;
  readonly best: number;
  readonly r2: number;
  readonly calibration: number;
  /** Share of customers who get a tag, and of tags that are right. */
  readonly coverage: number;
  readonly precision: number;
}

/**
 * Plants types by what customers buy, surveys some of them and tags the others. `independent` deals the types out at
 * random: purchases then say nothing, and tagging is to be refused.
 */
export function taggedSample(
  seed: string,
  { customers, surveyed, independent }: { customers: number; surveyed: number; independent: boolean },
  at: SampleStores,
): Tagged {
  const random = seededRandom(`twins/${seed}`);
  const counts = [...sampleCustomers(`twins/${seed}`, customers, at)].map(countsOf);
  const own = counts.map((c) => plantedType(random, c));
  const types = independent ? shuffle(random, own) : own;
  const [known, rest] = [counts.slice(0, surveyed), counts.slice(surveyed)];
  const survey: Surveyed = {
    features: known,
    types: types.slice(0, surveyed),
    weights: known.map(() => 1),
    count: BEHAVIOURS.length,
  };
  const { tagger, tried } = twinModel(survey, seed);
  const truth = types.slice(surveyed);
  const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / Math.max(1, hits.length);
  const p = tagger ? probabilities(tagger, rest) : [];
  const sure = p.flatMap((row, i) => (Math.max(...row) > 0.6 ? [largest(row) === truth[i]] : []));
  return {
    refused: !tagger,
    accuracy: share(p.map((row, i) => largest(row) === truth[i])),
    best: share(rest.map((c, i) => largest(plantedOdds(c)) === truth[i])),
    r2: tried?.r2 ?? 0,
    calibration: tried?.calibration ?? 0,
    coverage: sure.length / rest.length,
    precision: share(sure),
  };
}
