import { DEEP } from '../../insight/deep-thresholds';
import { largest } from '../../statistics/softmax';
import type { Centred } from './centred';
import type { TypeDefinition } from './survey';

/** Which type a respondent is most of all, and by how much; `type` is −1 for the unclear. */
export interface Dominant {
  readonly type: number;
  /** Distance to the second type, in standard deviations of an answer. */
  readonly margin: number;
}

const UNCLEAR: Dominant = { type: -1, margin: 0 };

/** The type with the highest score, unless the second is too near. */
export function dominantOf(scores: readonly number[]): Dominant {
  const type = largest(scores);
  const second = Math.max(...scores.filter((_, k) => k !== type));
  const margin = (scores[type] as number) - second;
  return margin < DEEP.types.margin ? { type: -1, margin } : { type, margin };
}

/** Scores by the team's own definitions: the mean of a type's statements, each in its direction. */
export function byDefinition(
  rows: readonly Centred[],
  definitions: readonly TypeDefinition[],
  statements: readonly string[],
): Dominant[] {
  const marks = definitions.map((d) =>
    d.marks.map(({ statement, direction }) => ({ at: statements.indexOf(statement), direction })),
  );
  return rows.map((row) =>
    row
      ? dominantOf(
          marks.map(
            (m) => m.reduce((s, { at, direction }) => s + direction * (row[at] as number), 0) / m.length,
          ),
        )
      : UNCLEAR,
  );
}

/**
 * Scores by the nearest of the centres of found types: the margin is the difference of the distances, in standard
 * deviations of an answer.
 */
export function byCentre(rows: readonly Centred[], centres: readonly (readonly number[])[]): Dominant[] {
  const away = (row: readonly number[], centre: readonly number[]) =>
    Math.sqrt(row.reduce((s, x, j) => s + (x - (centre[j] as number)) ** 2, 0) / row.length);
  return rows.map((row) => (row ? dominantOf(centres.map((c) => -away(row, c))) : UNCLEAR));
}
