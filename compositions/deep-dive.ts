import read from '#deep-dive';
import { type DeepFilm, deepFilm } from '../src/film/deep/deep-film';
import { peopleOf } from '../src/film/teller';
import type { DeepCut } from '../src/scenes/deep-beats';
import { deepDiveSchema } from '../src/schema/deep-dive';
import { DELIVERED_IN } from '../src/schema/terms';
import { dataset, deepStoryboard } from './datasets';

/** What the delivery's deep dive rests on; null when it was delivered without one. */
const DIVE = deepDiveSchema.nullable().parse(read);

/** The delivery's deep dive in a cut, with the main film's people; undefined when there is none. */
export const deepDive = (cut: DeepCut): DeepFilm | undefined =>
  DIVE ? deepFilm(DIVE, deepStoryboard(), cut, peopleOf(dataset('current', DELIVERED_IN))) : undefined;
