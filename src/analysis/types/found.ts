import { DEEP } from '../../insight/deep-thresholds';
import { seededRandom, shuffle } from '../../layout/random';
import { type Choice, chooseK } from '../choose-k';
import { centre } from '../hellinger';
import { kmeans } from '../kmeans';
import type { Centred } from './centred';

/** Respondents that the number of types is chosen on: silhouettes grow with their square. */
const TRIED = 400;

/** Types that the answers themselves fall into. */
export interface FoundTypes {
  readonly choice: Choice;
  /** Centre of each type over the statements; empty when no number of types holds. */
  readonly centres: readonly (readonly number[])[];
}

/** What the rules of store clusters are called where respondents are grouped. */
const LIMITS = {
  least: DEEP.types.least,
  most: DEEP.types.most,
  members: 10,
  weight: 0,
  words: { many: 'typer', one: 'en typ', members: 'svarande' },
};

/**
 * Looks for types where the team has defined none: weighted k-means on centred answers, with the number of types by
 * silhouette, gap statistic and stability together, as for the clusters of stores.
 */
export function foundTypes(rows: readonly Centred[], weights: readonly number[], seed: string): FoundTypes {
  const kept = rows.flatMap((row, i) => (row ? [{ row, weight: weights[i] as number }] : []));
  const some = shuffle(seededRandom(`${seed}/types`), kept).slice(0, TRIED);
  const parts = (list: typeof kept) => [list.map((r) => r.row), list.map((r) => r.weight)] as const;
  const choice = chooseK(...parts(some), `${seed}/types`, LIMITS);
  if (!choice.chosen) return { choice, centres: [] };
  const { k } = choice.chosen;
  const [points, all] = parts(kept);
  const { of } = kmeans(points, all, k, `${seed}/types`);
  const centres = Array.from({ length: k }, (_, g) => {
    const here = kept.filter((_, i) => of[i] === g);
    return centre(...parts(here));
  });
  return { choice, centres };
}
