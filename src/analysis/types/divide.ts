import { DEEP } from '../../insight/deep-thresholds';
import type { Behaviour } from '../../schema/deep-dive';
import type { WeightedShare } from '../../statistics/design-effect';
import { figureOf, rounded, showable } from './agreeing';

/** Shares of agreeing with one statement: of all, and of each type. */
export interface Agreed {
  readonly statement: string;
  readonly all: WeightedShare;
  readonly types: readonly WeightedShare[];
}

/** Statements that surely most of every type agree with, the most shared first. */
export function commonOf(agreed: readonly Agreed[]): Behaviour['common'] {
  return agreed
    .filter(({ types }) => types.every((t) => t.interval[0] > DEEP.types.common && showable(t)))
    .map(({ statement, all, types }) => ({
      statement,
      share: figureOf(all),
      least: rounded(Math.min(...types.map((t) => t.share))),
    }))
    .sort((a, b) => b.least - a.least);
}

/**
 * Statements that the types surely part over: the highest and the lowest share differ enough and their intervals don't
 * touch. The types were made of the same answers, so this describes them and tests nothing.
 */
export function dividesOf(agreed: readonly Agreed[], ids: readonly string[]): Behaviour['divides'] {
  return agreed
    .map(({ statement, types }) => {
      const order = types.map((_, k) => k).sort((a, b) => (types[b]?.share ?? 0) - (types[a]?.share ?? 0));
      const side = (k: number) => ({ type: ids[k] as string, share: types[k] as WeightedShare });
      return { statement, high: side(order[0] as number), low: side(order.at(-1) as number) };
    })
    .filter(
      ({ high, low }) =>
        showable(high.share) &&
        showable(low.share) &&
        high.share.share - low.share.share >= DEEP.types.divides &&
        high.share.interval[0] > low.share.interval[1],
    )
    .sort((a, b) => b.high.share.share - b.low.share.share - (a.high.share.share - a.low.share.share))
    .map(({ statement, high, low }) => ({
      statement,
      high: { type: high.type, share: figureOf(high.share) },
      low: { type: low.type, share: figureOf(low.share) },
    }));
}
