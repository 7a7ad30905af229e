import { DEEP } from '../../insight/deep-thresholds';
import { SMALLEST_CELL } from '../../schema/common';
import type { ShareFigure } from '../../schema/figure';
import { type WeightedShare, weightedShare } from '../../statistics/design-effect';
import type { Survey } from './survey';

/** A weighted share as the results hold it. */
export const figureOf = ({ share, interval, n }: WeightedShare): ShareFigure => ({
  share: rounded(share),
  base: n,
  interval: [rounded(interval[0]), rounded(interval[1])],
});

/** Shares are written to four decimals: more would tell of single respondents. */
export const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** Share of some respondents who agree with a statement; those who didn't answer it are left out. */
export function agreeing(
  { answers, weights, scale: [least, most] }: Survey,
  statement: number,
  among: (respondent: number) => boolean,
): WeightedShare {
  const from = least + DEEP.types.agrees * (most - least);
  const who = answers.flatMap((row, i) => (among(i) && row[statement] !== null ? [i] : []));
  return weightedShare(
    who.map((i) => (answers[i]?.[statement] as number) >= from),
    who.map((i) => weights[i] as number),
  );
}

/** Whether a share may be shown: those in it and those out of it are both at least ten. */
export const showable = ({ hits, n }: WeightedShare): boolean =>
  hits >= SMALLEST_CELL && n - hits >= SMALLEST_CELL;
