import type { EvidenceRow, Survey, TypeDefinition } from '../../../../src/analysis/types/survey';
import type { Duck } from '../duck';
import { kindOf } from './words';

/** A survey with the engine's code of each respondent who is a customer; null for others. It never leaves memory. */
export interface LinkedSurvey extends Survey {
  readonly customers: readonly (number | null)[];
}

const SOURCE = 'Enkät';

/**
 * The survey as a table of answers, in the order of the respondents' first rows. Customers of a group that is too small
 * to be counted are left out, as they are of everything else; respondents who are nobody's customer stay.
 */
export async function surveyOf(duck: Duck): Promise<LinkedSurvey> {
  const rows = await duck.rows(
    `SELECT s.respondent, s.statement, s.answer, s.weight, s.source, c.code AS customer FROM survey s
     LEFT JOIN cust c ON c.id = s.customer
     WHERE c.unit IS NULL OR c.unit IN (SELECT unit FROM home) ORDER BY s._row`,
  );
  const statements = [...new Set(rows.map((r) => String(r.statement)))];
  const place = new Map(statements.map((s, i) => [s, i]));
  const of = new Map<string, { answers: (number | null)[]; weight: number; customer: number | null }>();
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const r of rows) {
    const id = String(r.respondent);
    const one = of.get(id) ?? {
      answers: statements.map(() => null),
      weight: r.weight === null ? 1 : Number(r.weight),
      customer: r.customer === null ? null : Number(r.customer),
    };
    of.set(id, one);
    const answer = Number(r.answer);
    one.answers[place.get(String(r.statement)) as number] = answer;
    [least, most] = [Math.min(least, answer), Math.max(most, answer)];
  }
  const people = [...of.values()];
  return {
    source: String(rows.find((r) => r.source !== null)?.source ?? SOURCE),
    statements,
    scale: [least, most],
    answers: people.map((p) => p.answers),
    weights: people.map((p) => p.weight),
    customers: people.map((p) => p.customer),
  };
}

const FOR = ['med', '+', 'for'];

/** The team's own types, in the order they are written. */
export async function definitionsOf(duck: Duck): Promise<TypeDefinition[]> {
  const rows = await duck.rows(
    'SELECT name, statement, lower(direction) AS direction FROM behaviours ORDER BY _row',
  );
  return [...new Set(rows.map((r) => String(r.name)))].map((name) => ({
    name,
    marks: rows
      .filter((r) => r.name === name)
      .map((r) => ({
        statement: String(r.statement),
        direction: FOR.includes(String(r.direction)) ? 1 : -1,
      })),
  }));
}

export const evidenceRows = async (duck: Duck): Promise<EvidenceRow[]> =>
  (await duck.rows('SELECT "group", kind, code, source, asked, n FROM interviews ORDER BY _row')).map(
    (r) => ({
      group: String(r.group),
      kind: kindOf(String(r.kind)),
      code: String(r.code),
      source: String(r.source),
      asked: Number(r.asked),
      n: Number(r.n),
    }),
  );
