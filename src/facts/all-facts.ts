import type { Dataset } from '../schema/dataset';
import type { Storyboard } from '../schema/storyboard';
import { benefitFacts } from './benefit-facts';
import { clusterFacts } from './cluster-facts';
import { contrastFacts } from './contrast-facts';
import { type FactBook, factBook } from './fact-book';
import { filmFacts } from './film-facts';
import { segmentFacts } from './segment-facts';
import { shelfFacts } from './shelf-facts';

/** Every fact that a film of this delivery may name, or that is withheld with its reason. */
export function allFacts(data: Dataset, words: Storyboard['words']): FactBook {
  return factBook([
    ...filmFacts(data),
    ...segmentFacts(data, words),
    ...clusterFacts(data),
    ...contrastFacts(data),
    ...shelfFacts(data),
    ...benefitFacts(data),
  ]);
}
