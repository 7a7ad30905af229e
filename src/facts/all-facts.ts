import type { Dataset } from '../schema/dataset';
import type { Storyboard } from '../schema/storyboard';
import { benefitFacts } from './benefit-facts';
import { clusterFacts } from './cluster-facts';
import { contrastFacts } from './contrast-facts';
import { earOf } from './ear/ear';
import { type FactBook, factBook } from './fact-book';
import { filmFacts } from './film-facts';
import { segmentFacts } from './segment-facts';
import { shelfFacts } from './shelf-facts';

/** Every fact that a film of this delivery may name, or that is withheld with its reason. */
export function allFacts(
  data: Dataset,
  { language, words }: Pick<Storyboard, 'language' | 'words'>,
): FactBook {
  const ear = earOf(language);
  return factBook([
    ...filmFacts(data, ear),
    ...segmentFacts(data, { words, ear }),
    ...clusterFacts(data, ear),
    ...contrastFacts(data, ear),
    ...shelfFacts(data),
    ...benefitFacts(data, ear),
  ]);
}
