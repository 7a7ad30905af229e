import { behaviourTypes } from '../../../src/analysis/types/behaviour';
import type { TypeDefinition } from '../../../src/analysis/types/survey';
import { PLANTED_SHARES, plantedSurvey } from './answers';
import { BEHAVIOURS } from './plan';

/** The planted types as a team would define them. */
export const DEFINITIONS: readonly TypeDefinition[] = BEHAVIOURS.map((b) => ({
  name: b.name,
  marks: b.statements.map((statement) => ({ statement, direction: 1 })),
}));

/** How one survey's planted shares were found again. */
export interface SharesFound {
  readonly intervals: number;
  readonly inside: number;
  /** Share of respondents who are given their planted type. */
  readonly right: number;
}

/** Types one made-up survey and compares with what was planted. */
export function sharesFound(seed: string, respondents: number): SharesFound {
  const survey = plantedSurvey(seed, respondents);
  const { results, of } = behaviourTypes(survey, DEFINITIONS, seed);
  const types = results?.types ?? [];
  const inside = types.filter(({ share }, k) => {
    const [low, high] = share.interval as [number, number];
    const planted = PLANTED_SHARES[k] as number;
    return low <= planted && planted <= high;
  });
  const right = survey.types.filter((t, i) => t === of[i]).length / respondents;
  return { intervals: types.length, inside: inside.length, right };
}
