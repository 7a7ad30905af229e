import { toldNeed } from '../facts/segment-facts';
import { needAsSet, needFits } from '../layout/persona/need';
import type { Dataset } from '../schema/dataset';
import type { JsonFile } from './json';
import type { Report } from './report';

/** Warns of needs that the picture has no room for: asked of the layout that will set them. */
export function checkNeedFit(r: Report, { segments: { segments } }: Dataset, json: JsonFile): void {
  segments.forEach((segment, i) => {
    const told = toldNeed(segment);
    if (!told || needFits(told.need.text)) return;
    const { text } = told.need;
    r.warning(
      json,
      ['segments', i, 'needs', told.index, 'text'],
      [
        `”${text}” kapas till ”${needAsSet(text)}” i bild`,
        `högst ${mostLetters(text)} tecken med de här orden`,
        'Korta behovet, så står det helt i bild.',
      ],
    );
  });
}

/** How many of a need's letters have room, in whole words. */
function mostLetters(text: string): number {
  const words = text.split(' ');
  for (let keep = words.length - 1; keep > 0; keep--) {
    const short = words.slice(0, keep).join(' ');
    if (needFits(short)) return short.length;
  }
  return 0;
}
