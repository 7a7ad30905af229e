import { describe, expect, it } from 'vitest';
import { plantedSurvey } from '../../../scripts/sample/deep/answers';
import { BEHAVIOURS, COMMON } from '../../../scripts/sample/deep/plan';
import { DEFINITIONS, sharesFound } from '../../../scripts/sample/deep/recovery';
import { behaviourTypes } from '../../../src/analysis/types/behaviour';
import { dominantOf } from '../../../src/analysis/types/dominant';
import { ageOrSexIn } from '../../../src/analysis/types/names';
import { seededRandom } from '../../../src/layout/random';
import { designEffect, weightedShare } from '../../../src/statistics/design-effect';
import { adjustedRand } from '../../../src/statistics/rand-index';

const SEEDS = Array.from({ length: 25 }, (_, i) => `${i + 1}`);

describe('behaviour types that the team has defined', () => {
  it('find the planted shares within their intervals (all 200 seeds: scripts/deep-recovery.ts)', () => {
    const all = SEEDS.map((seed) => sharesFound(seed, 1200));
    const inside = all.reduce((s, r) => s + r.inside, 0) / all.reduce((s, r) => s + r.intervals, 0);
    expect(inside).toBeGreaterThanOrEqual(0.9); // of 100 intervals, 95 expected: 89 and fewer are one in a hundred
    for (const { right } of all) expect(right).toBeGreaterThan(0.95);
  });

  const survey = plantedSurvey('one', 1200);
  const { results, of } = behaviourTypes(survey, DEFINITIONS, 'x');

  it('tell what all have in common, and what parts them', () => {
    expect(results?.common.map((c) => c.statement).sort()).toEqual([...COMMON].sort());
    const parting = results?.divides.map((d) => d.statement) ?? [];
    expect(parting).toHaveLength(12);
    expect(parting).not.toContain(COMMON[0]);
    for (const { high, statement } of results?.divides ?? []) {
      const owner = BEHAVIOURS.findIndex((b) => b.statements.includes(statement));
      expect(high.type).toBe(results?.types[owner]?.id);
    }
  });

  it('sum to the whole with the unclear, and leave nobody uncounted', () => {
    const shares = [...(results?.types ?? []).map((t) => t.share.share), results?.unclear?.share ?? 0];
    expect(shares.reduce((s, x) => s + x, 0)).toBeCloseTo(1, 3);
    expect(of.filter((t) => t === -1).length).toBeLessThan(60);
  });

  it('do not take those who say yes to everything for a type', () => {
    const yes = {
      ...survey,
      answers: survey.answers.map((row) => row.map((a) => (a === null ? null : a + 3))),
    };
    expect(behaviourTypes({ ...yes, scale: [1, 8] }, DEFINITIONS, 'x').of).toEqual(of);
  });

  it('hide a type of fewer than ten, and leave it in no sum', () => {
    const people = [...Array(60).fill(0), ...Array(60).fill(1), ...Array(4).fill(2)] as number[];
    const statements = ['a', 'b', 'c'];
    const definitions = statements.map((s) => ({
      name: `De som ${s}`,
      marks: [{ statement: s, direction: 1 as const }],
    }));
    const answers = people.map((p) => statements.map((_, j) => (j === p ? 5 : 1)));
    const weights = people.map(() => 1);
    const plain = { source: 'x', statements, scale: [1, 5] as const, answers, weights };
    const { results: told } = behaviourTypes(plain, definitions, 'x');
    expect(told?.types.map((t) => [t.name, t.share.share])).toEqual([
      ['De som a', 0.5],
      ['De som b', 0.5],
    ]);
    expect(told?.unclear).toBeNull();
    expect(told?.base).toBe(120);
  });

  it('are refused where the name is an age or a sex, or the survey is small', () => {
    const old = [{ ...DEFINITIONS[0], name: 'Pensionärer' }, ...DEFINITIONS.slice(1)] as typeof DEFINITIONS;
    const refused = behaviourTypes(survey, old, 'x');
    expect(refused.results).toBeNull();
    expect(refused.findings[0]?.text).toContain('ålder eller kön');
    const small = { ...survey, answers: survey.answers.slice(0, 60), weights: survey.weights.slice(0, 60) };
    expect(behaviourTypes(small, DEFINITIONS, 'x').results).toBeNull();
  });
});

describe('behaviour types that are found', () => {
  it('are the planted ones', () => {
    const survey = plantedSurvey('found', 900);
    const { results, of } = behaviourTypes(survey, [], 'x');
    const k = results?.types.length ?? 0;
    const table = BEHAVIOURS.map((_, t) =>
      Array.from({ length: k }, (_, g) => survey.types.filter((own, i) => own === t && of[i] === g).length),
    );
    expect(k).toBe(4);
    expect(adjustedRand(table)).toBeGreaterThan(0.9);
    expect(results?.quality?.stability).toBeGreaterThan(0.75);
  });

  it('are refused in answers without any types', () => {
    const random = seededRandom('noise');
    const survey = plantedSurvey('noise', 600);
    const noise = survey.answers.map((row) => row.map(() => 1 + Math.floor(5 * random())));
    const { results, findings } = behaviourTypes({ ...survey, answers: noise }, [], 'x');
    expect(results).toBeNull();
    expect(findings[0]?.text).toContain('instabil');
  });
});

describe('names', () => {
  it.each(['Unga mammor', 'Kvinnor som planerar', '65+', '70-talisterna', 'Herrarna', 'Seniorerna'])(
    '%s',
    (name) => {
      expect(ageOrSexIn(name)).toBeDefined();
    },
  );
  it.each(['Planerarna', 'De som manar på', 'Manualläsarna', 'Snabbhandlarna', 'Ungefär som alla'])(
    '%s is a behaviour',
    (name) => {
      expect(ageOrSexIn(name)).toBeUndefined();
    },
  );
});

describe('weights', () => {
  it('cost what Kish says', () => {
    expect(designEffect([2, 2, 2])).toBe(1);
    expect(designEffect([1, 1, 4])).toBeCloseTo((3 * 18) / 36, 12);
  });
  it('of one give Wilson’s interval', () => {
    const hits = Array.from({ length: 100 }, (_, i) => i < 30);
    const { share, interval } = weightedShare(
      hits,
      hits.map(() => 1),
    );
    expect(share).toBeCloseTo(0.3, 12);
    expect(interval[0]).toBeCloseTo(0.2189, 4);
    expect(interval[1]).toBeCloseTo(0.3958, 4);
  });
  it('leave a respondent between two types unclear', () => {
    expect(dominantOf([1, 0.95, -2]).type).toBe(-1);
    expect(dominantOf([1, 0.2, -2])).toEqual({ type: 0, margin: 0.8 });
  });
});
