import type { Survey } from '../../../src/analysis/types/survey';
import { type Random, seededRandom } from '../../../src/layout/random';
import { BEHAVIOURS, HALVES, STATEMENTS } from './plan';

/** Standard deviations of answers on 1–5, and how far a type's own statements lie over the others. */
const NOISE = 0.7;
const LENIENCE = 0.5;
const OWN = 1.35;
const OTHERS = -0.5;
const SHARED = 1.2;
const UNANSWERED = 0.01;

/** A normal number (Box & Muller 1958). */
function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** How a person of a type answers every statement, 1–5; some say yes to everything more than others do. */
export function answersOf(random: Random, type: number): (number | null)[] {
  const lenience = LENIENCE * normal(random);
  return STATEMENTS.map((statement) => {
    const at = BEHAVIOURS.findIndex((b) => b.statements.includes(statement));
    const pull = at < 0 ? SHARED : at === type ? OWN : OTHERS;
    const said = Math.round(3 + pull + lenience + NOISE * normal(random));
    return random() < UNANSWERED ? null : Math.min(5, Math.max(1, said));
  });
}

/** A place drawn by weights that add up to one. */
export function drawn(random: Random, shares: readonly number[]): number {
  let left = random();
  for (let i = 0; i < shares.length; i++) {
    left -= shares[i] as number;
    if (left < 0) return i;
  }
  return shares.length - 1;
}

/** Share of the base that each planted type is. */
export const PLANTED_SHARES = BEHAVIOURS.map((b) =>
  b.shares.reduce((s, share, half) => s + share * (HALVES.share[half] as number), 0),
);

/** A made-up survey of a large base: the younger answer less often and are weighed up. */
export function plantedSurvey(
  seed: string,
  respondents: number,
): Survey & { readonly types: readonly number[] } {
  const random = seededRandom(`survey/${seed}`);
  const reached = HALVES.share.map((s, h) => s * (HALVES.answers[h] as number));
  const total = reached.reduce((s, x) => s + x, 0);
  const people = Array.from({ length: respondents }, () => {
    const half = drawn(
      random,
      reached.map((x) => x / total),
    );
    const type = drawn(
      random,
      BEHAVIOURS.map((b) => b.shares[half] as number),
    );
    return { half, type, answers: answersOf(random, type) };
  });
  return {
    source: 'Påhittad enkät',
    statements: STATEMENTS,
    scale: [1, 5],
    answers: people.map((p) => p.answers),
    weights: people.map((p) => 1 / (HALVES.answers[p.half] as number)),
    types: people.map((p) => p.type),
  };
}
