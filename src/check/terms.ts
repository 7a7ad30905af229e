import type { Dataset } from '../schema/dataset';
import { type Terms, textsOf } from '../schema/terms';
import type { JsonFile } from './json';
import type { Report } from './report';

/** Delivered words that the film's language has no term for: each one is an error. */
export function checkTerms(r: Report, json: JsonFile, { terms }: Terms, data: Dataset): void {
  for (const text of textsOf(data)) {
    if (terms[text] !== undefined) continue;
    r.error(
      json,
      ['terms'],
      [
        `ingen term för ”${text}”`,
        'en term för varje namn och etikett i leveransen',
        `Lägg till "${text}": "…".`,
      ],
    );
  }
}
