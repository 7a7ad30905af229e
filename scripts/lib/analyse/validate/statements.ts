import type { Problem } from '../../../../src/check/problem';
import { nearestName } from '../../../../src/raw/names';
import { distinct } from '../aggregate/names';
import type { Duck } from '../duck';
import { MOST_EXAMPLES, trouble } from '../read/source';
import type { Sources } from '../read/views';

/** Statements that a behaviour type is defined by but that the survey doesn't have. They aren't personal: they are shown. */
export async function statementProblems(duck: Duck, { survey, behaviours }: Sources): Promise<Problem[]> {
  if (!survey || !behaviours) return [];
  const asked = await distinct(duck, 'survey', 'statement');
  const unknown = (await distinct(duck, 'behaviours', 'statement')).filter((s) => !asked.includes(s));
  return unknown.slice(0, MOST_EXAMPLES).map((statement) => {
    const near = nearestName(statement, asked);
    return trouble(behaviours.file, 'kolumnen statement', [
      `påståendet ”${statement}”`,
      `ett påstående som finns i ${survey.file}`,
      near ? `Menade du ”${near}”?` : 'Skriv påståendet ordagrant som i enkäten.',
    ]);
  });
}
