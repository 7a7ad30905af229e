import { DEEP } from '../../insight/deep-thresholds';
import type { Survey } from './survey';

/** A respondent's answers about their own middle; null where too little was answered to tell. */
export type Centred = readonly number[] | null;

const mean = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0) / xs.length;

/**
 * Answers with each respondent's own mean taken off, so that those who agree with everything aren't a type (ipsatised,
 * Cattell 1944), and each statement about the mean of all, in standard deviations of all centred answers. What isn't
 * answered counts as the respondent's own mean.
 */
export function centredAnswers({ answers, statements, weights }: Survey): Centred[] {
  const own = answers.map((row) => {
    const given = row.filter((a) => a !== null);
    if (given.length < DEEP.types.answered * statements.length || given.length === 0) return null;
    const middle = mean(given);
    return row.map((a) => (a === null ? 0 : a - middle));
  });
  const kept = own.flatMap((row, i) => (row ? [{ row, w: weights[i] as number }] : []));
  const total = kept.reduce((s, { w }) => s + w, 0);
  const usual = statements.map(
    (_, j) => kept.reduce((s, { row, w }) => s + w * (row[j] as number), 0) / total,
  );
  const squares = kept.reduce(
    (s, { row, w }) => s + w * row.reduce((q, a, j) => q + (a - (usual[j] as number)) ** 2, 0),
    0,
  );
  const deviation = Math.sqrt(squares / (total * statements.length)) || 1;
  return own.map((row) => row?.map((a, j) => (a - (usual[j] as number)) / deviation) ?? null);
}
