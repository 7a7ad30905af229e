import { toldNeed } from '../facts/segment-facts';
import { needFits, needOnBoard } from '../layout/persona/board';
import { stageOf } from '../layout/persona/stage';
import type { Dataset } from '../schema/dataset';
import type { JsonFile } from './json';
import type { Report } from './report';

/** Warns of needs that a household's board has no room for: asked of the layout that will set them. */
export function checkNeedFit(r: Report, { segments: { segments } }: Dataset, json: JsonFile): void {
  segments.forEach((segment, i) => {
    const told = toldNeed(segment);
    const stage = stageOf(segment.persona.place);
    if (!told || needFits(told.need.text, stage)) return;
    const { text } = told.need;
    r.warning(
      json,
      ['segments', i, 'needs', told.index, 'text'],
      [
        `”${text}” kapas till ”${needOnBoard(text, stage)}” på hushållets skylt`,
        `högst ${mostLetters(text, stage)} tecken med de här orden`,
        'Korta behovet, så står det helt i bild.',
      ],
    );
  });
}

/** How many of a need's letters have room on a stage's board, in whole words. */
function mostLetters(text: string, stage: ReturnType<typeof stageOf>): number {
  const words = text.split(' ');
  for (let keep = words.length - 1; keep > 0; keep--) {
    const short = words.slice(0, keep).join(' ');
    if (needFits(short, stage)) return short.length;
  }
  return 0;
}
